/** The longest comment, in characters as people count them. The database holds the same. */
export const maxComment = 2000;
