/** For so long after a decision its moderator can take it back without a word: until then the author's mail waits. */
export const decisionUndoMinutes = 2;

export const decisionUndoMs = decisionUndoMinutes * 60 * 1000;
