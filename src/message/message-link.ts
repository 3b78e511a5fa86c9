/** The address of a message, as Discord's clients copy it; they show it as a link that leads there. */

/** `guild`: null in a direct message, for which Discord writes @me. */
export function messageLink(guild: string | null, channel: string, message: string): string {
  return `https://discord.com/channels/${guild ?? '@me'}/${channel}/${message}`;
}
