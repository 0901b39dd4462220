/** How much an import takes on. Each limit is told in words when it is met. */
export const LIMITS = {
	/** Characters of one row; longer means a quotation mark that was never closed. */
	rowCharacters: 1_000_000,
	/** Times that reading goes on after such a row before quotation marks are no longer trusted. */
	brokenQuotes: 20,
	rows: 1_000_000,
	columns: 1_000,
	/** Characters of a JSON file, which cannot be read in pieces. */
	jsonCharacters: 100_000_000,
	/** Bytes that come out of an archive, in all and from one file. */
	archiveBytes: 200_000_000,
	archiveFiles: 2_000,
	/** Problems that are kept with their words; the others are counted. */
	problems: 10_000
} as const;
