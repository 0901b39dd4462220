/** Nouns for those who speak for a state: with a nationality they tell a side, without one they do not. */
export const HEADS: ReadonlySet<string> = new Set(
	(
		'ministry minister ministers president presidency government officials official army military forces troops staff command commander commanders ' +
		'spokesman spokesperson spokeswoman spokespeople envoy ambassador ambassadors embassy mission diplomat diplomats deputy leader leaders leadership ' +
		'authorities administration governor mayor council parliament lawmakers lawmaker mp mps senator services service intelligence office agency agencies ' +
		'media general generals negotiator negotiators delegation side chief head adviser advisor secretary chancellor premier prosecutor prosecutors police ' +
		'navy ombudsman commissioner speaker committee department headquarters guard guards rescuers separatists chairman chairwoman counterpart ' +
		'representative representatives state defenders paratroopers marines fighters sources source air force troops soldiers officers officer colonel captain ' +
		'major lieutenant admiral regulator railways foreign defence defense interior consul consuls statement report data information figures'
	).split(' ')
);
