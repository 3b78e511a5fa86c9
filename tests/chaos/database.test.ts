/** Trouble with the database. */
import { databaseTroubles } from '../../chaos/database.ts';
import { serverTroubles } from '../../chaos/database-server.ts';
import { losesAndDoublesNothing } from './well.ts';

losesAndDoublesNothing('a database in trouble', [...databaseTroubles, ...serverTroubles]);
