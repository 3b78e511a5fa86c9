/** A plain Discord message: what Discord, the terminal, the sandbox page and the previews all show. */
import type { APIActionRowComponent, APIButtonComponent, APIEmbed } from 'discord-api-types/v10';

export interface Message {
  /** At most 2,000 characters. Holds the verdict, so that it reads in notifications and with embeds switched off. */
  readonly content: string;
  /** At most one a claim, and at most ten; 6,000 characters over all. */
  readonly embeds: readonly APIEmbed[];
  /** One row of at most five buttons, or none. */
  readonly components: readonly APIActionRowComponent<APIButtonComponent>[];
  /** Nothing that a message of ours says mentions anyone. */
  readonly allowed_mentions: { readonly parse: readonly [] };
}
