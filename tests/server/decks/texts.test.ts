import { describe, expect, it } from 'vitest';
import { answersOf, refusal, taken, textFile, textsOf, zipFile } from './files';

describe('Moodle GIFT', () => {
  const GIFT = `// a comment with { braces }
$CATEGORY: $course$/Science/Animals

::Mammal:: Which is a mammal? {
  =whale#it feeds its young with milk
  ~shark
  ~tuna#a fish
}

::Escapes:: What is 2 \\= 2 \\: \\{true or false\\}? \\{hint\\} {T}

Grant is {~buried =entombed ~living} in Grant's tomb.

When was it? {#1822:5}

Match {=a -> b =c -> d}

Who? {=Grant =Ulysses}

Write. {}

Weights {~%100%right ~%-50%wrong####because}

Half and half {~%50%a ~%50%b ~c}

[html]<p>Is <b>5 &gt; 3</b>?</p> {FALSE}
`;

  it('gives its choice items, and says why not the others', async () => {
    const { deck, rows, format } = await taken(textFile('animals.gift', GIFT));
    expect(format).toBe('gift');
    expect(textsOf(deck)).toEqual([
      'Which is a mammal?',
      expect.stringContaining('{hint}') as string,
      "Grant is _____ in Grant's tomb.",
      'Weights',
      'Is 5 > 3?',
    ]);
    expect(answersOf(deck)).toEqual(['whale', 'O (True)', 'entombed', 'right', 'X (False)']);
    expect(rows.map(({ problem }) => problem)).toEqual([
      ...[null, null, null, 'notChoice', 'notChoice', 'notChoice', 'notChoice'],
      ...[null, 'severalAnswers', null],
    ]);
    expect(deck.prompts[0]?.explanation.ko).toBe('it feeds its young with milk');
    expect(deck.prompts[3]?.explanation.ko).toBe('because');
    expect(deck.topics.map(({ name }) => name.en)).toEqual(['Animals']);
  });

  it('keeps an item together whose answers have blank lines between them', async () => {
    const { deck } = await taken(textFile('a.txt', 'Which?\n{\n=a\n\n~b\n}\n\nNext? {=c ~d}\n'));
    expect(answersOf(deck)).toEqual(['a', 'c']);
  });
});

describe('Aiken', () => {
  it('is read, and an item without an answer is reported', async () => {
    const text =
      '\ufeffWhat is\nmeant?\nA. this\nB) that\nANSWER: B\n\nNone?\nA. x\nB. y\n\nLast?\nA. p\nB. q\nanswer: a\n';
    const { deck, rows, format } = await taken(textFile('a.txt', text));
    expect([format, textsOf(deck)]).toEqual(['aiken', ['What is\nmeant?', 'Last?']]);
    expect(answersOf(deck)).toEqual(['that', 'p']);
    expect(rows.map(({ row, problem }) => [row, problem])).toEqual([
      [1, null],
      [7, 'noAnswer'],
      [11, null],
    ]);
  });
});

const QTI12 = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE questestinterop SYSTEM "ims_qtiasiv1p2.dtd">
<questestinterop><assessment ident="a" title="Rivers"><section ident="s">
<item ident="i1" title="One"><presentation><material><mattext texttype="text/html">&lt;p&gt;The longest river of Korea?&lt;/p&gt;</mattext></material>
<response_lid ident="r" rcardinality="Single"><render_choice>
<response_label ident="A"><material><mattext>Han</mattext></material></response_label>
<response_label ident="B"><material><mattext>Nakdong</mattext></material></response_label>
</render_choice></response_lid></presentation>
<resprocessing><respcondition><conditionvar><varequal respident="r">B</varequal></conditionvar><setvar action="Set">100</setvar></respcondition>
<respcondition><conditionvar><varequal respident="r">A</varequal></conditionvar><setvar action="Set">0</setvar></respcondition></resprocessing>
<itemfeedback ident="f"><material><mattext>About 510 km.</mattext></material></itemfeedback></item>
<item ident="i2" title="Essay"><presentation><material><mattext>Write.</mattext></material><response_str ident="r"><render_fib/></response_str></presentation></item>
</section></assessment></questestinterop>`;

const item21 = (id: string, cardinality: string, right: string[]) => `<?xml version="1.0"?>
<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="${id}" title="${id}">
<responseDeclaration identifier="RESPONSE" cardinality="${cardinality}" baseType="identifier"><correctResponse>${right.map((value) => `<value>${value}</value>`).join('')}</correctResponse></responseDeclaration>
<itemBody><p>Look at the map.</p><p><img src="map.png" alt="map"/></p><choiceInteraction responseIdentifier="RESPONSE" maxChoices="1"><prompt>Where is Jeju?</prompt>
<simpleChoice identifier="N">North</simpleChoice><simpleChoice identifier="S">South<feedbackInline outcomeIdentifier="F">yes</feedbackInline></simpleChoice></choiceInteraction></itemBody>
<modalFeedback outcomeIdentifier="F" identifier="S" showHide="show">It is an island in the south.</modalFeedback></assessmentItem>`;

describe('QTI', () => {
  it('1.2 gives its choice items', async () => {
    const { deck, rows, format } = await taken(textFile('rivers.xml', QTI12));
    expect([format, deck.title.ko]).toEqual(['qti', 'Rivers']);
    expect([textsOf(deck), answersOf(deck)]).toEqual([
      ['The longest river of Korea?'],
      ['Nakdong'],
    ]);
    expect(deck.prompts[0]?.explanation.en).toBe('About 510 km.');
    expect(rows.map(({ problem }) => problem)).toEqual([null, 'notChoice']);
  });

  it('2.1 gives the items of a package', async () => {
    const file = zipFile('geo.zip', {
      'imsmanifest.xml': '<manifest/>',
      'items/one.xml': item21('one', 'single', ['S']),
      'items/two.xml': item21('two', 'multiple', ['S', 'N']),
      'map.png': 'not looked at',
    });
    const { deck, rows } = await taken(file);
    expect(textsOf(deck)).toEqual(['Look at the map.\nWhere is Jeju?']);
    expect(answersOf(deck)).toEqual(['South']);
    expect(rows.map(({ problem }) => problem)).toEqual([null, 'severalAnswers']);
    expect(rows[0]?.changes).toEqual(['mediaLeft']);
  });

  it('is refused with entities of its own, without fetching or expanding any', async () => {
    const laughs =
      '<!DOCTYPE q [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><questestinterop>&b;</questestinterop>';
    expect(await refusal(textFile('q.xml', laughs))).toBe('xmlEntities');
    const outside =
      '<!DOCTYPE q [<!ENTITY x SYSTEM "file:///etc/passwd">]><questestinterop>&x;</questestinterop>';
    expect(await refusal(textFile('q.xml', outside))).toBe('xmlEntities');
  });

  it('is refused when it is nested without end, broken, or something else', async () => {
    const deep = `${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`;
    expect(await refusal(textFile('q.xml', deep))).toBe('xmlTooDeep');
    expect(await refusal(textFile('q.xml', '<questestinterop><item>'))).toBe('damaged');
    expect(await refusal(textFile('q.xml', '<rss><channel/></rss>'))).toBe('notKnown');
    expect(await refusal(textFile('q.svg', '<svg onload="alert(1)"/>'))).toBe('notKnown');
    expect(await refusal(textFile('q.html', '<html><script>alert(1)</script></html>'))).toBe(
      'notKnown',
    );
  });
});
