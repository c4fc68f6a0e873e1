import { createRoot } from "react-dom/client";
import { ConfirmIdentity } from "@/components/account/confirm-identity";

/**
 * Asks whoever is signed in to prove it once more, over the page they are on; false if they would rather not. It stands beside
 * the page, not in it, so that any act of any component can ask.
 */
export function askToConfirm(by: "password" | "oidc"): Promise<boolean> {
  const place = document.body.appendChild(document.createElement("div"));
  const root = createRoot(place);
  return new Promise((resolve) => {
    const end = (isConfirmed: boolean) => {
      root.unmount();
      place.remove();
      resolve(isConfirmed);
    };
    root.render(<ConfirmIdentity by={by} onEnd={end} />);
  });
}
