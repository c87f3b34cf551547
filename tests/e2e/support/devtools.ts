import { z } from 'zod';

const Message = z.looseObject({
  id: z.int().optional(),
  sessionId: z.string().optional(),
  method: z.string().optional(),
  params: z.unknown().optional(),
  result: z.unknown().optional(),
  error: z.object({ message: z.string() }).optional(),
});

/** An event of one session: its method and parameters. */
type Listener = (method: string, params: unknown, session: string | undefined) => void;

/** A DevTools connection of a test's own. Playwright's leaves objects of its own in a page and cannot reach workers' heaps. */
export class Devtools {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (answer: z.infer<typeof Message>) => void>();
  readonly #listeners = new Set<Listener>();
  #lastId = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => this.#take(Message.parse(JSON.parse(String(data)))));
  }

  static async connect(address: string): Promise<Devtools> {
    const socket = new WebSocket(address);
    await new Promise<void>((resolve, reject) => {
      socket.addEventListener('open', () => resolve());
      socket.addEventListener('error', () => reject(new Error(`no connection to ${address}`)));
    });
    return new Devtools(socket);
  }

  /** Sends a command, to a session or to the browser, and gives its result as `schema` reads it. */
  async send<Answer>(
    schema: z.ZodType<Answer>,
    method: string,
    { params = {}, session }: { readonly params?: object; readonly session?: string | undefined } = {},
  ): Promise<Answer> {
    this.#lastId += 1;
    const id = this.#lastId;
    const answer = await new Promise<z.infer<typeof Message>>((resolve) => {
      this.#waiting.set(id, resolve);
      this.#socket.send(JSON.stringify({ id, method, params, ...(session ? { sessionId: session } : {}) }));
    });
    if (answer.error) throw new Error(`${method}: ${answer.error.message}`);
    return schema.parse(answer.result);
  }

  /** Calls `listener` for every event; gives back the way to stop. */
  onEvent(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  close(): void {
    this.#socket.close();
  }

  #take(message: z.infer<typeof Message>): void {
    if (message.id !== undefined) {
      this.#waiting.get(message.id)?.(message);
      this.#waiting.delete(message.id);
    } else if (message.method !== undefined) {
      for (const listener of this.#listeners) listener(message.method, message.params, message.sessionId);
    }
  }
}
