/** What goes back for a message: the answer, or what went wrong, for a rejection does not cross in every browser. */
export type Reply = { readonly answer: unknown } | { readonly error: string };

/** The reply that tells how work ended. Never rejects. */
export function replyOf(work: Promise<unknown>): Promise<Reply> {
  return work.then(
    (answer) => ({ answer }),
    (error) => ({ error: error instanceof Error ? error.message : String(error) }),
  );
}

/**
 * The answer in a reply.
 * @throws Error with what the background said went wrong, or that it did not answer at all.
 */
export function answerIn(reply: unknown): unknown {
  if (typeof reply !== 'object' || reply === null) throw new Error('message: no answer');
  if ('error' in reply) throw new Error(String(reply.error));
  return 'answer' in reply ? reply.answer : undefined;
}
