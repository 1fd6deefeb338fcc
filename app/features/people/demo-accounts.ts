/** The accounts of the demo city, each one click away on its sign-in page. */
export const demoAccounts = [
  { email: "resident@oxbow.example", role: "resident" },
  { email: "resident2@oxbow.example", role: "resident" },
  { email: "moderator@oxbow.example", role: "moderator" },
  { email: "moderator2@oxbow.example", role: "moderator" },
  { email: "drafter@oxbow.example", role: "drafter" },
  { email: "approver@oxbow.example", role: "approver" },
  { email: "mayor@oxbow.example", role: "mayor" },
  { email: "clerk@oxbow.example", role: "clerk" },
  { email: "reviewer@oxbow.example", role: "reviewer" },
  { email: "admin@oxbow.example", role: "administrator" },
] as const;
