import { Refusal } from "~/core/errors";
import { anyone } from "~/http/audience.server";

export const loader = anyone.mayRead(() => {
  throw new Refusal("missing", "common.not-found");
});

export const action = loader;

/** Never drawn: the loader always refuses, and the error page says so. */
export default function NotFoundPage() {
  return null;
}
