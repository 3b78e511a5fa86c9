/** How discord.js' REST client sends a request: as it always does, but for one kind of refusal. */
import { DefaultRestOptions, RESTJSONErrorCodes, type RESTOptions, type ResponseLike } from 'discord.js';

/**
 * discord.js takes every 429 for a rate limit: it waits and asks again, for as long as it takes, and at once where no
 * time to wait is named. 30046 (too many edits of messages that are older than an hour) comes as a 429 as well, but
 * asking again only makes it worse. As a 400 it reaches whoever sent the edit.
 */
export const makeRequest: RESTOptions['makeRequest'] = async (url, init) => {
  const response = await DefaultRestOptions.makeRequest(url, init);
  if (response.status !== 429) return response;
  const text = await response.text();
  return withBody(response, text, isTooManyEdits(text) ? 400 : 429);
};

function isTooManyEdits(text: string): boolean {
  try {
    const body: unknown = JSON.parse(text);
    const code = body !== null && typeof body === 'object' && 'code' in body ? body.code : undefined;
    return code === RESTJSONErrorCodes.MaximumNumberOfEditsToMessagesOlderThanOneHourReached;
  } catch {
    return false;
  }
}

/** The body of a response can be read once: this one can be read again. */
function withBody({ headers, statusText }: ResponseLike, text: string, status: number): ResponseLike {
  return new Response(text, { headers: headers as Headers, statusText, status });
}
