import type { Answer } from "./answer";
import { ResponseBlock } from "./response-block";

interface AnswerListProps {
  answers: Answer[];
  /** The responses of which the reader was asked whether they answered them, and has not said yet. */
  openChecks?: number[];
}

/** Every answer to an idea, the newest first. The earlier ones stay as they were said. */
export function AnswerList({ answers, openChecks = [] }: AnswerListProps) {
  return (
    <>
      {answers.map((answer, index) => (
        <ResponseBlock
          key={answer.id}
          answer={answer}
          id={index === 0 ? "response" : `response-${answer.id}`}
          isEarlier={index > 0}
          asksReader={openChecks.includes(answer.responseId)}
        />
      ))}
    </>
  );
}
