/** "One story, one origin": the chain of the claims that rest on one actor's count. */
import { chainOf, type ChainNode, type Stage } from '$lib/attribution/chain';
import { rootsOf, widestStory, type Story } from '$lib/attribution/origins';
import type { ChartModel, ChartPoint, MarkStyle } from '$lib/charts/model';
import type { IndexedDataset } from '$lib/dataset/indexed';
import type { ClaimRow } from '$lib/dataset/rows';
import { claimsSource } from '../claims-source';
import { showDate } from '../dates';

const COLUMNS: Record<Stage, number> = { origin: 0, relay: 1, outlet: 2 };
const HEADINGS = ['Counted by', 'Passed on by', 'Read in'];
const OUTLET_STYLE: MarkStyle = { colour: 'grey', marker: 'square' };

/** The count that most outlets carry through somebody else's mouth. */
export const repeatedStory = (data: IndexedDataset): Story | null =>
	widestStory(data.claimRows, (claim) => (claim.dependsOn.length > 0 ? 'repeated' : null));

function nodeWords(node: ChainNode, place: string): string {
	const claims = node.claims === 1 ? '1 claim' : `${node.claims} claims`;
	return `${node.name}: ${place.toLowerCase()} this, ${claims}`;
}

function nodeHref({ stage, id }: ChainNode): string {
	if (stage === 'outlet') return `/claims?outlet=${id}`;
	return stage === 'origin' ? `/claims?actor=${id}` : `/claims?via=${id}`;
}

function tableOf(claims: readonly ClaimRow[], nameOf: (id: string) => string) {
	return {
		caption: 'Every claim behind the drawing',
		columns: ['Counted by', 'Said by', 'Passed on by', 'Read in', 'Date', 'What was said'].map(
			(label) => ({ label })
		),
		rows: claims.map((claim) => [
			{ value: rootsOf(claim).map(nameOf).join(', ') },
			{ value: claim.actor },
			{ value: claim.relayedBy.join(', ') || 'nobody else' },
			{ value: claim.outlet },
			{ value: showDate(claim.date, claim.precision) },
			{ value: claim.summary, href: `/claims/${claim.id}` }
		])
	};
}

/**
 * The chain as a chart.
 * @param data the dataset
 * @returns a model that says what is missing when nothing rests on anybody else's count
 */
export function storyModel(data: IndexedDataset): ChartModel {
	const story = repeatedStory(data);
	const claims = story?.claims ?? [];
	const actor = (id: string) => {
		const row = data.actorById.get(id);
		return { name: row?.name ?? id, partyId: row?.party_id ?? '' };
	};
	const styleOf = (partyId: string | null): MarkStyle => {
		const party = partyId === null ? undefined : data.partyById.get(partyId);
		return party ? { colour: party.colour, marker: party.marker } : OUTLET_STYLE;
	};
	const chain = chainOf(claims, actor);
	const rank = new Map<Stage, number>();
	const points = chain.nodes.map((node): ChartPoint => {
		const y = rank.get(node.stage) ?? 0;
		rank.set(node.stage, y + 1);
		const x = COLUMNS[node.stage];
		return {
			x,
			y,
			tag: node.name,
			style: styleOf(node.partyId),
			words: nodeWords(node, HEADINGS[x] ?? ''),
			href: nodeHref(node)
		};
	});
	const origin = story ? actor(story.rootId).name : '';
	const parties = new Set(chain.nodes.map((node) => node.partyId));
	return {
		id: 'one-story-one-origin',
		title: story
			? `${story.documents} documents, ${story.outlets} outlets, one origin: ${origin}`
			: 'One story, one origin',
		subtitle: 'Claims that rest on one count, from whoever counted to where they were read.',
		alt: `Chain of ${claims.length} claims from ${origin} through those who passed them on to ${story?.outlets ?? 0} outlets`,
		howToRead: [
			'Read from left to right: who counted, who passed it on, where it was read.',
			'A thicker line carries more claims.',
			'Many outlets can repeat one count. That is one voice heard often, not many voices that agree.'
		],
		groups: data.orderedParties
			.filter((party) => parties.has(party.party_id))
			.map((party) => ({
				id: party.party_id,
				label: party.short_name,
				style: styleOf(party.party_id)
			})),
		panels: [
			{
				drawing: {
					form: 'chain',
					x: { kind: 'category', label: '', categories: HEADINGS },
					y: { kind: 'linear', label: '' },
					series: [
						{ id: 'chain', label: '', group: 'chain', style: OUTLET_STYLE, draw: 'points', points }
					],
					links: chain.links.map(({ from, to, claims: weight }) => ({ from, to, weight }))
				}
			}
		],
		table: tableOf(claims, (id) => actor(id).name),
		source: claimsSource(claims),
		embedPath: '/embed/story',
		empty: story
			? undefined
			: 'No claim in these data is marked as resting on somebody else’s count.'
	};
}
