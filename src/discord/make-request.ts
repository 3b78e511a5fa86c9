/** How discord.js' REST client sends a request: as it always does, but for two kinds of refusal, and what is empty. */
import { DefaultRestOptions, DiscordAPIError, type RESTOptions } from '@discordjs/rest';
import { RESTJSONErrorCodes } from 'discord-api-types/v10';

type MakeRequest = RESTOptions['makeRequest'];

/**
 * discord.js takes every 429 for a rate limit: it waits and asks again, for as long as it takes, and at once where no
 * time to wait is named. 30046 (too many edits of messages that are older than an hour) comes as a 429 as well, but
 * asking again only makes it worse. As a 400 it reaches whoever sent the edit.
 *
 * After a 401 it forgets the bot's token, and sends nothing more that needs one until the next start. One that comes in
 * passing must not end all work on pins: as a 400 with Discord's code 40001 it reaches whoever asked, and the token
 * stays. `onUnauthorized` hears of each.
 */
export function createMakeRequest(onUnauthorized: () => void): MakeRequest {
  return async (url, init) => {
    const response = await DefaultRestOptions.makeRequest(url, init);
    // To every first response Discord says nothing: what is empty is quicker not read.
    if (response.status === 204) return { ...response, arrayBuffer: async () => new ArrayBuffer(0) };
    if (response.status === 401 && new Headers(init.headers).has('authorization')) {
      await response.text();
      onUnauthorized();
      return new Response(unauthorized, { status: 400, headers: { 'content-type': 'application/json' } });
    }
    if (response.status !== 429) return response;
    const text = await response.text();
    // The body of a response can be read once, and here it was: whoever gets this one can read it again.
    const { headers, statusText } = response;
    const status = isTooManyEdits(text) ? 400 : 429;
    return new Response(text, { headers: headers as Headers, statusText, status });
  };
}

export const makeRequest = createMakeRequest(() => undefined);

const unauthorized = JSON.stringify({
  code: RESTJSONErrorCodes.Unauthorized,
  message: '401: Discord refused the token',
});

/** What became of a 401 above. */
export function isTokenRefused(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.Unauthorized;
}

function isTooManyEdits(text: string): boolean {
  try {
    const body: unknown = JSON.parse(text);
    const code = body !== null && typeof body === 'object' && 'code' in body ? body.code : undefined;
    return code === RESTJSONErrorCodes.MaximumNumberOfEditsToMessagesOlderThanOneHourReached;
  } catch {
    return false;
  }
}
