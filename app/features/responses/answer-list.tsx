import type { Answer } from "./answer";
import { ResponseBlock } from "./response-block";

/** Every answer to an idea, the newest first. The earlier ones stay as they were said. */
export function AnswerList({ answers }: { answers: Answer[] }) {
  return (
    <>
      {answers.map((answer, index) => (
        <ResponseBlock
          key={answer.id}
          answer={answer}
          id={index === 0 ? "response" : `response-${answer.id}`}
          isEarlier={index > 0}
        />
      ))}
    </>
  );
}
