import { useEffect, useState } from "react";

/** False on the server and in the first render of the browser: for buttons that only scripts can serve. */
export function useIsHydrated(): boolean {
  const [isHydrated, setIsHydrated] = useState(false);
  useEffect(() => setIsHydrated(true), []);
  return isHydrated;
}
