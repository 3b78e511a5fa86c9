/** Names of records in exports. Relative to wherever the export is published: `h20-resale#resale`. */
import type { Claim, Response, Source } from '../../../knowledge/knowledge.ts';

export function claimIri(claim: Claim): string {
  return `${claim.briefing}#${claim.id}`;
}

export function responseIri(response: Response): string {
  return `${response.briefing}#response-${response.id}`;
}

/**
 * The address of a source; of a text that was read, its fingerprint as an RFC 6920 name, since that exact text is
 * what places point into; else a name of its own.
 */
export function sourceIri(briefing: string, source: Source): string {
  const sha256 = source.edition?.proof?.sha256;
  if (sha256) return `ni:///sha-256;${Buffer.from(sha256, 'hex').toString('base64url')}`;
  return source.url === 'unknown' ? `${briefing}#source-${source.id}` : source.url;
}
