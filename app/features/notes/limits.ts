/** Characters of an internal note. Its form counts them in the browser, where the checks of the server are not. */
export const maxNote = 2000;
