/** Links to messages, as Discord's clients copy and show them. */

/** `guild`: null in a direct message, for which Discord writes @me. */
export function messageLink(guild: string | null, channel: string, message: string): string {
  return `https://discord.com/channels/${guild ?? '@me'}/${channel}/${message}`;
}
