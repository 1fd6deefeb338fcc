/** An account is new for so long after it joined. */
export const newAccountDays = 7;

/** So many reports of one case from new accounts, within so many seconds, are one group. */
export const brigadeMinReports = 5;
export const brigadeSeconds = 60;

/** For so long a case that only a brigade reported waits behind those that somebody reported by themselves. */
export const brigadeWaitHours = 4;
