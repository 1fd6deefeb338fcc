/** Where the city of this run answers; `startTestCity` says so. */
export function origin(): string {
  const found = process.env.PLAYWRIGHT_TEST_BASE_URL;
  if (!found) throw new Error("PLAYWRIGHT_TEST_BASE_URL is not set: run the browser tests with `npm test -- browser`.");
  return new URL(found).origin;
}
