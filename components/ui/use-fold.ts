import { useState } from "react";

/** Whether a fold stands open: as its reader leaves it, but opened once when there is something in it that must not stay hidden. */
export function useFold(opens: boolean, isOpenFirst = false): [boolean, (isOpen: boolean) => void] {
  const [isOpen, setOpen] = useState(isOpenFirst);
  const [wasOpened, setOpened] = useState(false);
  if (opens && !wasOpened) {
    setOpened(true);
    setOpen(true);
  }
  return [isOpen, setOpen];
}
