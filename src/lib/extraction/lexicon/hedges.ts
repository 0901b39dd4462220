/** Words by which an outlet keeps its distance from what it prints. */
export const HEDGES: ReadonlySet<string> = new Set(
	'reportedly allegedly purportedly supposedly apparently unconfirmed alleged so-called ostensibly seemingly purported'.split(
		' '
	)
);
