import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Quiet, and with no way out but to loopback pages: nothing is asked of the network while the profile is looked at. */
const PREFERENCES = {
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.type': 1,
  'startup.homepage_welcome_url': '',
  'toolkit.telemetry.enabled': false,
};

/** A value as WebDriver BiDi carries it, as far as it is used here: everything goes as JSON text. */
interface Answer {
  readonly id?: number;
  readonly type: string;
  readonly message?: string;
  readonly result?: {
    readonly context?: string;
    readonly contexts?: readonly { readonly context: string; readonly url: string }[];
    readonly type?: string;
    readonly result?: { readonly value?: string };
    readonly exceptionDetails?: { readonly text: string };
  };
}

/**
 * A Firefox driven over WebDriver BiDi (https://w3c.github.io/webdriver-bidi/), as far as our tests need it: it opens pages of
 * an extension, which no driver may navigate to, from the browser's own window; runs code in them; and types keys.
 */
export class Firefox {
  readonly #process: ChildProcess;
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #lastId = 0;

  private constructor(child: ChildProcess, socket: WebSocket) {
    this.#process = child;
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => {
      const answer: Answer = JSON.parse(String(data));
      if (answer.id !== undefined) this.#waiting.get(answer.id)?.(answer);
    });
  }

  /** Starts a Firefox on a profile's folder. Throws with its own words if it ends at once. */
  static async start(program: string, profileFolder: string): Promise<Firefox> {
    const lines = Object.entries(PREFERENCES).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    await writeFile(join(profileFolder, 'user.js'), lines.join('\n'));
    const driven = ['--remote-debugging-port=0', '--remote-allow-system-access'];
    const child = spawn(program, ['--headless', '--no-remote', ...driven, '--profile', profileFolder], {
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
    });
    // Nothing else ends it where this process is ended in the middle.
    process.once('exit', () => endGroup(child));
    const socket = new WebSocket(`${await bidiAddress(child)}/session`);
    await once(socket, 'open');
    const firefox = new Firefox(child, socket);
    await firefox.#send('session.new', { capabilities: {} });
    return firefox;
  }

  /** Loads an unpacked extension until the browser ends. */
  async install(path: string): Promise<void> {
    await this.#send('webExtension.install', { extensionData: { type: 'path', path } });
  }

  /** Opens a page of the extension in a new tab; gives the tab. */
  async openPage(extension: string, path: string): Promise<string> {
    const { contexts } = await this.#send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const [window] = contexts ?? [];
    if (window === undefined) throw new Error('Firefox has no window.');
    const before = new Set(await this.#tabs());
    await this.evaluate(window.context, openInWindow, extension, path);
    for (;;) {
      const opened = (await this.#tabs()).find((tab) => !before.has(tab));
      if (opened !== undefined) return opened;
    }
  }

  /** Opens an ordinary page in a new tab and waits until it is loaded. */
  async openHost(url: string): Promise<string> {
    const { context = '' } = await this.#send('browsingContext.create', { type: 'tab' });
    await this.#send('browsingContext.navigate', { context, url, wait: 'complete' });
    return context;
  }

  /** Runs a function in a tab with values that JSON can carry; it must not name anything from outside itself. */
  async evaluate<Args extends readonly unknown[], Value>(
    context: string,
    work: (...args: Args) => Value | Promise<Value>,
    ...args: Args
  ): Promise<Value> {
    const expression = `(async () => JSON.stringify(await (${work})(...${JSON.stringify(args)})) ?? 'null')()`;
    const { type, result, exceptionDetails } = await this.#send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
    });
    if (type !== 'success') throw new Error(exceptionDetails?.text ?? 'The page did not answer.');
    return JSON.parse(result?.value ?? 'null');
  }

  /** Presses the keys of a text in whatever has the focus in a tab. */
  async type(context: string, text: string): Promise<void> {
    const actions = [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.#send('input.performActions', {
      context,
      actions: [{ type: 'key', id: 'keyboard', actions }],
    });
  }

  /** Brings a tab to the front. */
  async show(context: string): Promise<void> {
    await this.#send('browsingContext.activate', { context });
  }

  /** Ends all its processes in one moment. */
  async kill(): Promise<void> {
    if (!isRunning(this.#process)) return;
    const ended = once(this.#process, 'exit');
    endGroup(this.#process);
    await ended;
  }

  async #tabs(): Promise<readonly string[]> {
    const { contexts } = await this.#send('browsingContext.getTree', {});
    return (contexts ?? []).map(({ context }) => context);
  }

  async #send(method: string, params: object): Promise<NonNullable<Answer['result']>> {
    this.#lastId += 1;
    const id = this.#lastId;
    const answered = new Promise<Answer>((resolve) => this.#waiting.set(id, resolve));
    this.#socket.send(JSON.stringify({ id, method, params }));
    const { type, message, result } = await answered;
    this.#waiting.delete(id);
    if (type !== 'success') throw new Error(`${method}: ${message}`);
    return result ?? {};
  }
}

/** What code in the browser's own window has, as far as it is named here. */
declare const WebExtensionPolicy: { getByID(id: string): { readonly mozExtensionHostname: string } };
declare const Services: { readonly scriptSecurityManager: { getSystemPrincipal(): object } };
declare const gBrowser: { addTab(url: string, options: object): object; selectedTab: object };

/** Runs in the browser's own window. */
function openInWindow(extension: string, path: string): void {
  const { mozExtensionHostname } = WebExtensionPolicy.getByID(extension);
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  const url = `moz-extension://${mozExtensionHostname}/${path}`;
  gBrowser.selectedTab = gBrowser.addTab(url, { triggeringPrincipal });
}

function isRunning({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null;
}

function endGroup(child: ChildProcess): void {
  if (child.pid !== undefined && isRunning(child)) process.kill(-child.pid, 'SIGKILL');
}

function bidiAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Firefox ended with code ${code}:\n${said}`)));
  });
}
