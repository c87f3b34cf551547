/** Resolves in a later task of the page, which shows what changed and answers keys before it. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
