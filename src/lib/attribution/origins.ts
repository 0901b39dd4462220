/**
 * Who stands behind a set of claims. The number of documents is not the number of voices: ten
 * documents that report one ministry have one independent origin.
 */
import type { ClaimRow } from '$lib/dataset/rows';

export interface Origins {
	readonly claims: number;
	readonly documents: number;
	readonly outlets: number;
	/** Actor ids of the distinct originators, those that others rest on counted once. */
	readonly origins: readonly string[];
}

/**
 * The actors a claim comes from in the end: those it rests on (`depends_on`), else its speaker.
 * A ministry that repeats an army's count adds no origin.
 */
export const rootsOf = (claim: Pick<ClaimRow, 'dependsOn' | 'actorId'>): readonly string[] =>
	claim.dependsOn.length > 0 ? claim.dependsOn : [claim.actorId];

/** Counts documents, outlets and independent origins of a set of claims. */
export function originsOf(
	claims: readonly Pick<ClaimRow, 'dependsOn' | 'actorId' | 'documentId' | 'outletId'>[]
): Origins {
	const distinct = (values: readonly string[]) => [...new Set(values)];
	return {
		claims: claims.length,
		documents: distinct(claims.map((claim) => claim.documentId)).length,
		outlets: distinct(claims.map((claim) => claim.outletId)).length,
		origins: distinct(claims.flatMap(rootsOf)).sort()
	};
}

export interface Story {
	readonly rootId: string;
	readonly claims: readonly ClaimRow[];
	readonly documents: number;
	readonly outlets: number;
	/** Speakers whose claims rest on the root without being it. */
	readonly speakers: number;
}

/**
 * The origin behind most outlets for one thing: claims that share a measure (or an utterance) and
 * come, directly or through others, from one actor. Ties go to more documents, then to the id.
 * @returns null when no origin reaches two outlets
 */
export function widestStory(
	claims: readonly ClaimRow[],
	topicOf: (claim: ClaimRow) => string | null
): Story | null {
	const groups = new Map<string, ClaimRow[]>();
	for (const claim of claims) {
		const roots = rootsOf(claim);
		const topic = topicOf(claim);
		if (topic === null || roots.length !== 1) continue;
		const key = `${roots[0]}\u001f${topic}`;
		const group = groups.get(key);
		if (group) group.push(claim);
		else groups.set(key, [claim]);
	}
	const stories = [...groups].map(([key, group]): Story => {
		const { documents, outlets } = originsOf(group);
		const rootId = key.split('\u001f')[0] ?? '';
		const speakers = new Set(group.map((claim) => claim.actorId).filter((id) => id !== rootId))
			.size;
		return { rootId, claims: group, documents, outlets, speakers };
	});
	stories.sort(
		(a, b) => b.outlets - a.outlets || b.documents - a.documents || a.rootId.localeCompare(b.rootId)
	);
	const widest = stories[0];
	return widest && widest.outlets > 1 ? widest : null;
}
