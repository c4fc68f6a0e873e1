import type { ReactNode } from "react";

export const server = {
  unreachable: "The server can’t be reached. Check your connection and try again.",
};

export const panelFrame = {
  close: "Close",
};

export const presenceContext = {
  changed: (name: string, place: string) => `${name} changed: ${place}`,
  anotherSection: "another section",
};

export const presenceLine = {
  isHere: (name: ReactNode) => <>{name} is here</>,
  isAt: (name: ReactNode, place: ReactNode) => (
    <>
      {name} is here, at {place}
    </>
  ),
  changed: (name: string, place: ReactNode, time: string) => (
    <>
      {name} changed {place} at {time}
    </>
  ),
  anotherSection: "another section",
};

export const presentHere = {
  one: (name: string) => `${name} is at this answer`,
  several: (names: string) => `${names} are at this answer`,
};
