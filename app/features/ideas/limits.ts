/** The longest title and text of an idea, in characters as people count them. The database holds the same. */
export const maxTitle = 80;
export const maxBody = 5000;
