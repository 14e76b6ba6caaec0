/**
 * One file of each format of other programs, as a teacher has it: with the notes its template brings,
 * and with questions that cannot become a card.
 */

import type { ImportFormat } from '#game/deck/deckFile';
import { type MadeFile, sheetFile, textFile, zipFile } from './madeFiles';

/** The titles of its columns; above them stand seven rows of notes. */
export const KAHOOT_HEADER = [
  null,
  'Question - max 120 characters',
  ...[1, 2, 3, 4].map((number) => `Answer ${number} - max 75 characters`),
  'Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs',
  'Correct answer(s) - choose at least one',
];
const KAHOOT_NOTES = Array.from({ length: 7 }, (_, row) =>
  row === 1 ? [null, 'Quiz template'] : [null, ''],
);

const REPORT_HEADER = [
  ...['Question Number', 'Question', 'Answer 1', 'Answer 2', 'Answer 3', 'Answer 4'],
  ...['Correct Answers', 'Time Allotted to Answer (seconds)', 'Player', 'Answer'],
  ...['Correct / Incorrect', 'Score (points)', 'Answer Time (%)', 'Answer Time (seconds)'],
];

/** Two players answered each question. */
const reportRows = (number: string, question: string, answers: string[], right: string) =>
  ['Mina', 'Jun'].map((player) => [
    ...[number, question, ...answers, right, 20, player, answers[0]!, 'Correct', 900, 12, 3],
  ]);

/** Commas enough for the columns that Blooket's template is padded to. */
const BLOOKET_WIDE = ','.repeat(25);

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

const QTI_12 = `<?xml version="1.0" encoding="UTF-8"?>
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

/** An item of QTI 2.1 about a map that its package may or may not hold. */
export const qtiItem21 = (
  id: string,
  cardinality: string,
  right: string[],
) => `<?xml version="1.0"?>
<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="${id}" title="${id}">
<responseDeclaration identifier="RESPONSE" cardinality="${cardinality}" baseType="identifier"><correctResponse>${right.map((value) => `<value>${value}</value>`).join('')}</correctResponse></responseDeclaration>
<itemBody><p>Look at the map.</p><p><img src="map.png" alt="map"/></p><choiceInteraction responseIdentifier="RESPONSE" maxChoices="1"><prompt>Where is Jeju?</prompt>
<simpleChoice identifier="N">North</simpleChoice><simpleChoice identifier="S">South<feedbackInline outcomeIdentifier="F">yes</feedbackInline></simpleChoice></choiceInteraction></itemBody>
<modalFeedback outcomeIdentifier="F" identifier="S" showHide="show">It is an island in the south.</modalFeedback></assessmentItem>`;

/** Our own package has a test of its own: it is made by exporting. */
type OtherFormat = Exclude<ImportFormat, 'mixperts' | 'csv' | 'qti'> | 'qti12' | 'qti21';

export const QUIZ_FILES: Record<OtherFormat, () => MadeFile | Promise<MadeFile>> = {
  kahoot: () =>
    sheetFile('바다 퀴즈.xlsx', {
      Sheet1: [
        ...KAHOOT_NOTES,
        KAHOOT_HEADER,
        [1, '가장 큰 바다는?', '대서양', '태평양', '인도양', null, 20, 2],
        [2, 'Which are fish?', 'Shark', 'Whale', 'Tuna', null, 20, '1,3'],
        [3, 'No right answer given', 'a', 'b', null, null, 30, null],
        [4, 'Only one answer', 'a', null, null, null, 30, 1],
        [5, '소금물은 얼까요?', '네', '아니요', null, null, 30, '1'],
      ],
    }),
  kahootReport: () =>
    sheetFile('report.xlsx', {
      Overview: [['Ocean'], ['Played on', '23 Nov 2026']],
      'RawReportData Data': [
        REPORT_HEADER,
        ...reportRows('1 Quiz', 'How many legs?', ['6', '8', '1', ''], '8'),
        ...reportRows('2 Quiz', 'Capital?', ['Seoul, Korea', 'Busan', '', ''], 'Seoul, Korea'),
        ...reportRows('3 Quiz', 'Both?', ['Yes', 'No', 'Maybe', ''], 'Yes, Maybe'),
      ],
    }),
  blooket: () =>
    textFile(
      'blooket.csv',
      [
        `"Blooket\nImport Template"${BLOOKET_WIDE}`,
        'Question #,Question Text,Answer 1,Answer 2,"Answer 3\n(Optional)","Answer 4\n(Optional)","Time Limit (sec)\n(Max: 300 seconds)","Correct Answer(s)\n(Only include Answer #)"',
        '1,"Water, boiled, becomes…",ice,steam,,,20,2',
        '2,,a,b,,,20,1',
        '3,Which?,a,b,c,d,20,7',
      ].join('\r\n'),
    ),
  gimkit: () =>
    textFile(
      'gimkit.csv',
      [
        'Gimkit Spreadsheet Import Template,,,,',
        'Question,Correct Answer,Incorrect Answer 1,Incorrect Answer 2 (Optional),Incorrect Answer 3 (Optional)',
        '1+1,2,3,4,5',
        '1+2,3,2,4,5',
        '1+3,4,2,,',
        '1+4,,2,,',
        '1+5,6,6,,',
      ].join('\n'),
    ),
  wayground: () =>
    textFile(
      'wayground.csv',
      [
        'Question Text,Question Type,Option 1,Option 2,Option 3,Option 4,Option 5,Correct Answer,Time in seconds,Image Link,Answer explanation',
        'Text of the question (required),Question type,Text for option 1,Text for option 2,,,,The correct option,Time,Link,Why',
        'Largest planet?,Multiple Choice,Mars,Jupiter,,,,2,30,https://example.org/p.png,It is heavier than all others together',
        'Say something,Open-Ended,,,,,,,60,,',
        'Pick two,Checkbox,a,b,c,,,"1,3",30,,',
      ].join('\n'),
    ),
  gift: () => textFile('animals.gift', GIFT),
  aiken: () =>
    textFile(
      'aiken.txt',
      '\ufeffWhat is\nmeant?\nA. this\nB) that\nANSWER: B\n\nNone?\nA. x\nB. y\n\nLast?\nA. p\nB. q\nanswer: a\n',
    ),
  qti12: () => textFile('rivers.xml', QTI_12),
  qti21: () =>
    zipFile('geo.zip', {
      'imsmanifest.xml': '<manifest/>',
      'items/one.xml': qtiItem21('one', 'single', ['S']),
      'items/two.xml': qtiItem21('two', 'multiple', ['S', 'N']),
      'map.png': 'not looked at',
    }),
};
