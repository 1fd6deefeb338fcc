/**
 * A reason not to start that the person at the keyboard can do something about.
 * The message is one plain sentence that says what to do; commands print it without a stack and exit with code 1.
 */
export class StartRefusal extends Error {
  // Commands know it by name: each bundled entry carries its own copy of this class.
  override readonly name = "StartRefusal";
}
