/** A dataset with every table and no rows. */
import { TABLES, type TableName } from '../tables';
import type { Dataset } from '../types';

export const emptyDataset = (): Dataset =>
	// Every table is there, and an empty list has any row type.
	Object.fromEntries(
		(Object.keys(TABLES) as TableName[]).map((name) => [name, []])
	) as unknown as Dataset;
