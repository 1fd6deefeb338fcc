/** A new date for a promise, with its public reason. */
export interface Extension {
  id: number;
  /** The new date. */
  respondBy: Date;
  reason: string;
  reasonEs: string;
  createdAt: Date;
}

export interface PromiseMove extends Extension {
  /** The date that stood until then. */
  from: Date;
  /** It had already passed when the new one was named. */
  isMissed: boolean;
}

/** What became of the first date, oldest first: each extension with the date that it took the place of, and whether that one was missed. */
export function promiseMovesOf(first: Date, extensions: Extension[]): PromiseMove[] {
  let from = first;
  return extensions.map((extension) => {
    const move = { ...extension, from, isMissed: extension.createdAt > from };
    from = extension.respondBy;
    return move;
  });
}
