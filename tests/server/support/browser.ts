import { POST } from '#app/api/auth/[...all]/route';

/** A browser as far as accounts are concerned: it keeps cookies and asks from our own pages. */
export class Browser {
  readonly #cookies = new Map<string, string>();
  readonly origin = 'http://class.local:3000';
  /** Headers as a proxy in front or the server itself would set them. */
  readonly extra: Record<string, string>;

  constructor(cookie: string | null = null, extra: Record<string, string> = {}) {
    this.extra = extra;
    if (cookie !== null) this.keep([cookie]);
  }

  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  keep(setCookies: readonly string[]): void {
    for (const header of setCookies) {
      const [pair = '', ...attributes] = header.split(';').map((part) => part.trim());
      const at = pair.indexOf('=');
      const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
      if (attributes.includes('Max-Age=0')) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
  }

  async ask(
    action: string,
    body: unknown = {},
    headers: Record<string, string> = {},
  ): Promise<{ status: number; body: Record<string, unknown>; setCookies: string[] }> {
    const request = new Request(`${this.origin}/api/auth/${action}`, {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: {
        host: 'class.local:3000',
        origin: this.origin,
        cookie: this.cookie,
        ...this.extra,
        ...headers,
      },
    });
    const response = await POST(request, { params: Promise.resolve({ all: action.split('/') }) });
    const setCookies = response.headers.getSetCookie();
    this.keep(setCookies);
    const text = await response.text();
    const answer = text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
    return { status: response.status, body: answer, setCookies };
  }
}
