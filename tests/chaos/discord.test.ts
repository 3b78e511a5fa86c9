/** Trouble on Discord's side. */
import { gatewayTroubles } from '../../chaos/gateway.ts';
import { restTroubles } from '../../chaos/rest.ts';
import { losesAndDoublesNothing } from './well.ts';

losesAndDoublesNothing('a Discord in trouble', [...gatewayTroubles, ...restTroubles]);
