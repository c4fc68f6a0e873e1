/** Words that carry no content of their own, and words that any project could say. Data of the filler test, printed in the method. */

export const STOP_WORDS: ReadonlySet<string> = new Set(
  `about above after again against all also although among and another any anyone are around because been before being below
  between both but can cannot could did does doing done don down during each either else ever every few for from further get
  gets had has have having her here hers him his how however into its itself just let may might more most much must near nor not
  now off once one only onto other our ours out over own per quite rather same shall she should since some somebody someone
  something somewhere such than that the their theirs them themselves then there these they this those though through thus too
  under until upon very was way well were what whatever when where whether which while who whoever whom whose why will with
  within without would yet you your yours`.split(/\s+/),
);

export const WORDS_OF_ANY_PROJECT: ReadonlySet<string> = new Set(
  `account action address adequate answer applicable apply applies appropriate assess aware best careful carefully care case
  cases change come comes concern concerned concerns consider considered day details discuss discussed effort enough ensure
  everything fine follow follows following general generally good guidance guideline guidelines handle happen happens harm
  harmful help helpful hopefully idea impact important issue issues keep kind know known later limited low made make makes making
  manage matter maybe measure measures minimal mitigate mitigated mitigation monitor monitored need needed needs none normal
  nothing obvious outputs paper people perhaps place plan planned policies policy possible practice practices precaution
  precautions probably problem problems procedure procedures process project proper properly reasonable relevant research
  responsible responsibly review reviewed risk risks safe safely safety said say see seen sensible serious seriously standard
  standards steps suitable sure take taken takes tbd thing things think thought todo true unlikely use used uses usual various
  watch work works yes`.split(/\s+/),
);

/** Owners who are nobody in particular. */
export const NOBODY_IN_PARTICULAR: ReadonlySet<string> = new Set(
  `me myself i us we ourselves you they them someone somebody anyone anybody everyone everybody nobody none tbd tba todo unknown
  x xx xxx n/a na - ? team owner person people authors company organisation organization lab laboratory group researchers staff
  project department institute university developers`.split(/\s+/),
);
