/** "412 kB", "1.3 MB": a file's size as a download list shows it. */
export const showBytes = (bytes: number): string =>
	bytes < 1_000_000
		? `${Math.max(1, Math.round(bytes / 1000))} kB`
		: `${(bytes / 1_000_000).toFixed(1)} MB`;
