import { describe, expect, test } from "vitest";
import { isGuessable } from "@/lib/domain/passwords/is-guessable";

const ADA = {
  email: "ada.lovelace@engines.example",
  name: "Ada Lovelace",
  organisation: "Analytical Engines",
};

describe("a password is one of the first that somebody would try if it is", () => {
  test.each([
    ["blanks", " ".repeat(15)],
    ["one sign", "aaaaaaaaaaaaaaaa"],
    ["few different signs", "1212121233331212"],
    ["the same over and over", "Kx9!Kx9!Kx9!Kx9!Kx9!"],
    ["a common word and a row", "password1234567"],
    ["a common word twice", "PasswordPassword"],
    ["a common word with look-alikes", "P@ssw0rd!P@ssw0rd!"],
    ["rows of the keyboard", "qwertyuiopasdfgh"],
    ["rows the other way round", "0987654321zyxwvu"],
    ["columns of the keyboard", "1qaz2wsx3edc4rfv"],
    ["the own address", "ada.lovelace@engines.example"],
    ["the own address in capitals, and a year", "ADA.LOVELACE@ENGINES.EXAMPLE1815"],
    ["the own name and a year", "ada lovelace 1815"],
    ["the organisation with a number", "AnalyticalEngines2026"],
    ["the product's own name", "landfall landfall 26"],
    ["a season and a year", "SummerWinter2026!"],
    ["words tried first, joined by signs", "welcome-landfall-changeme.2026"],
    ["a row of digits with the shift key", "!@#$%^&*()!@#$%^&*()"],
  ])("%s: %s", (_, password) => {
    expect(isGuessable(password, ADA)).toBe(true);
  });
});

describe("a password is accepted that is", () => {
  test.each([
    ["a few unrelated words", "several unrelated words"],
    ["a few words with one of the own", "ada likes brass kettles"],
    ["words of another script", "несколько разных слов"],
    ["what a manager makes", "hX7-qPz3_kLw9-TbR"],
    ["digits without an order", "829145073665182"],
    ["signs alone", ";)=~/[}?{*,#'>|"],
    ["pictures alone", "🐙🪁🥝🎻🧲🚲🦔🍋🪴⚓🧊🎈🐚🔦🧩"],
    ["a script with vowel signs", "कई अलग-अलग शब्द साथ"],
    ["a sentence with a common word", "my password is a purple heron"],
  ])("%s: %s", (_, password) => {
    expect(isGuessable(password, ADA)).toBe(false);
  });
});

test("an empty context takes nothing out", () => {
  expect(isGuessable("several unrelated words", { email: "", name: "", organisation: "" })).toBe(false);
});

test("two hundred signs take no time", () => {
  const began = performance.now();
  for (let i = 0; i < 200; i++) isGuessable(`${"ab".repeat(99)}c${i}`, ADA);
  expect((performance.now() - began) / 200).toBeLessThan(10);
});
