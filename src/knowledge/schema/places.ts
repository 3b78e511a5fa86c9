/** `places.json`. */
import { z } from 'zod';
import { editionKey, sha256 } from './texts.ts';

const proofSchema = z.strictObject({ start: z.int().min(0), end: z.int().min(1), sha256 });

export const placesSchema = z
  .strictObject({
    edition: editionKey,
    sources: z.record(z.string(), z.strictObject({ normalisation: z.literal([1, 2, 3]), sha256 })),
    places: z.record(z.string(), z.record(z.string(), proofSchema)),
  })
  .describe('Where each citation stands. Written by fmt, proved by verify, never typed.');

export type PlacesRecord = z.infer<typeof placesSchema>;
