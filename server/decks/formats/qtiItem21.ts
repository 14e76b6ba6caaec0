/** One item of QTI 2.1 (and 2.0, 2.2): a choice interaction in a body of XHTML. */

import type { RowChange } from '#game/deck/deckFile';
import { bestOf } from './partialCredit';
import { soleOf } from './qtiPictures';
import type { QuizRow } from './quiz';
import { findAll, findFirst, textOf, wordsIn, type XmlNode } from './xmlTree';

/** What only some are shown, or what tells how an answer was. */
const NOT_ASKED = ['feedbackBlock', 'feedbackInline', 'rubricBlock', 'templateBlock'];

export function readItem21(item: XmlNode): Pick<QuizRow, 'question' | 'changes'> {
  const body = findFirst(item, 'itemBody') ?? item;
  const [asked, ...others] = interactionsIn(body);
  if (asked?.name !== 'choiceInteraction' || others.length > 0) return { question: 'notChoice' };
  const options = findAll(asked, 'simpleChoice');
  const ids = options.map(({ attributes }) => attributes.identifier ?? '');
  const { right, isPartly } = rightOf(item, asked, ids);
  const prompt = findFirst(asked, 'prompt');
  const text = [
    wordsIn(body, [...NOT_ASKED, 'choiceInteraction']),
    prompt ? wordsIn(prompt, NOT_ASKED) : '',
  ]
    .filter((words) => words !== '')
    .join('\n');
  const changes: RowChange[] = isPartly ? ['partlyRight'] : [];
  const { picture, isLeft } = soleOf(
    findAll(body, 'img').map(({ attributes: { src = '', alt = '' } }) => ({ src, alt })),
    {
      isElsewhere:
        options.some(hasMedia) || OTHER_MEDIA.some((name) => findFirst(body, name) !== undefined),
    },
  );
  if (isLeft) changes.push('mediaLeft');
  return {
    question: {
      text,
      labels: options.map((option) => wordsIn(option, NOT_ASKED)),
      right,
      explanation: explanationOf(item, ids[right[0] ?? -1] ?? '', ids),
      ...(picture && { picture }),
    },
    changes,
  };
}

function interactionsIn(node: XmlNode): XmlNode[] {
  return node.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    const isInteraction = /Interaction$/.test(child.name) && child.name !== 'endAttemptInteraction';
    return isInteraction ? [child] : interactionsIn(child);
  });
}

function rightOf(
  item: XmlNode,
  asked: XmlNode,
  ids: readonly string[],
): { right: number[]; isPartly: boolean } {
  const declared = findAll(item, 'responseDeclaration').find(
    ({ attributes }) => attributes.identifier === asked.attributes.responseIdentifier,
  );
  const correct = declared && findFirst(declared, 'correctResponse');
  if (correct !== undefined) {
    const places = new Map(ids.map((id, index) => [id, index]));
    const values = findAll(correct, 'value').map((value) => textOf(value).trim());
    return { right: values.map((value) => places.get(value) ?? -1), isPartly: false };
  }
  const credits = new Map(
    (declared ? findAll(declared, 'mapEntry') : []).map(({ attributes }) => [
      attributes.mapKey ?? '',
      Number(attributes.mappedValue),
    ]),
  );
  const isSingle = declared?.attributes.cardinality !== 'multiple';
  return bestOf(
    ids.map((id) => credits.get(id) ?? 0),
    // Where several may be chosen, each brings its share.
    { full: isSingle ? 0 : Infinity },
  );
}

/** Told to everybody or to who chose the right one, never to who was wrong. */
function explanationOf(item: XmlNode, right: string, ids: readonly string[]): string {
  const told = findAll(item, 'modalFeedback');
  const isToOther = ({ attributes: { identifier = '' } }: XmlNode) =>
    /incorrect|wrong/i.test(identifier) || (ids.includes(identifier) && identifier !== right);
  const best =
    told.find(({ attributes }) => attributes.identifier === right) ??
    told.find((feedback) => !isToOther(feedback));
  return best === undefined ? '' : wordsIn(best);
}

const OTHER_MEDIA = ['object', 'audio', 'video'];

function hasMedia(node: XmlNode): boolean {
  return ['img', ...OTHER_MEDIA].some((name) => findFirst(node, name) !== undefined);
}
