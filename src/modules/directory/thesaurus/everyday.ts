/**
 * More ways people put a need, indirect ones above all: what it looks like from inside a day, without its name.
 * Kept apart from the areas because they were gathered after the first needs had been tried (only those that are tuned on).
 */
export const everyday: Readonly<Record<string, string>> = {
  'long-term-condition':
    'diagnosed with; tablets every day; waiting for results; flare up; good days and bad days; the doctor says it is for life; fibromyalgia; arthritis; long covid; not the same since covid; what I used to do',
  pain: 'everything hurts; aches all over; bad back; my back has gone; knees; hips; my joints; painkillers; hurts to move; hurts to sit; stiff in the morning',
  'heart-and-lungs':
    'out of breath; puff; breathless; chest; copd; stent; bypass; heart attack; inhaler; puffed out on the stairs; blood pressure',
  stroke: 'had a stroke; lost my speech; words come out wrong; one side does not work; cannot find the words',
  cancer: 'chemo; the big c; lump; radiotherapy; in remission; tumour; the all clear; hair fell out',
  menopause: 'hot flushes; the change; hot and cross; brain fog and sweats; night sweats; hormones; hrt; my periods have stopped',
  falls:
    'had a fall; frightened of falling; wobbly; unsteady; hold on to the furniture; legs give way; keep tripping; balance has gone; tumble',
  weight: 'put on weight; too big; clothes do not fit; diets never work; lose a few stone; doctor says lose weight; sugar is high',
  'keeping-active':
    'scared of the gym; couch potato; get fit; run round; unfit; sat about all day; football; out of shape; burn off energy',
  'gentle-movement': 'sitting down exercise; sat down; in a chair; my knees are shot; bendy; stretch; slow exercise; nothing too energetic',
  'sight-loss': 'cannot see to read; eyes going; going blind; registered blind; white stick; macular; can only see shapes',
  'hearing-loss': 'deaf; hearing aid; ringing in my ears; everyone mumbles; lip reading; cannot hear the telly',
  'physical-disability': 'in a wheelchair; cannot walk far; lost my leg; cannot use my hands; disabled sport',
  'learning-disability':
    "down's syndrome; has down's; day centre shut; supported living; special school; finds reading hard and needs support; day service; learning difficulties",
  autism:
    'on the spectrum; aspergers; meltdowns; too much noise; autistic; found out I am autistic; masking; does not like crowds; others like me who are autistic',
  adhd: 'cannot sit still; never finishes anything; bouncing off the walls; brain never stops; always late and losing things',
  memory:
    'keeps forgetting; forgets what day it is; repeats herself; repeats himself; puts things in the wrong place; keys in the fridge; gets lost on the way home; does not know me; muddled; asks the same question; wanders',
  smoking: 'fags; ciggies; vape; give up smoking; packing it in; twenty a day; roll ups',
  alcohol:
    'bottle of wine every night; drink too much; pint turns into ten; cannot stop at one; hungover; drinking on my own; wake up and need a drink; on the wagon; boozing',
  drugs:
    'on the ket; weed; coke; gear; using again; he is using; she is using; stealing to buy; clean for; ketamine; high all the time; our son is on drugs',
  gambling: 'slots; betting app; lost it all on the horses; bookies; online casino; scratch cards; bets',
  loneliness:
    'talk to the kettle; the house is quiet; only voice I hear; nobody knocks; same four walls; no one to have a cuppa with; eat on my own every night; christmas on my own; phone never rings; could die and nobody would know',
  'new-here':
    'moved up here; moved down here; know nobody; know precisely nobody; do not know a soul; just arrived; moved to be near the grandkids; new town',
  men: 'he will not talk; my fella; my old man; my grandad needs mates; somewhere for him to go; he just sits there',
  women: 'somewhere with just women; other ladies; not with men; a women only class',
  lgbt: 'two mums; my girlfriend and I are both women; he has a boyfriend; coming out at my age; transitioning',
  veterans: 'left the army; left the forces; ex army; served in; navy; raf; since my tour; military',
  'young-people':
    'my teenager; nothing for kids round here; on his phone all day; always in her bedroom; hanging about the park; my boy is 15; gaming all night; bored at home; my 14 year old',
  children:
    'something for the kids; six weeks holidays; school holidays; half term; rainy day with little ones; toddler; 3 year old; kids off school; days out with children; under fives',
  'later-life': 'pensioner; in my eighties; over 70; getting on a bit; old age; not as young as I was',
  retirement: 'stopped work; finished work; do not know what to do with myself; since I retired; days have no shape; miss work',
  volunteering:
    'give something back; spare hours; want to be useful; want to feel useful; help out; lend a hand; I have got time on my hands',
  faith: 'prayer; somewhere to pray; church people; mosque; lost my faith; bible',
  culture: 'people from my country; speak my language; my own culture; food from home; our community',
  bereavement:
    'since he went; since she went; since he passed; since she passed; lost my husband; lost my wife; widow; widower; set two places; her side of the bed; his chair; first year without; everyone has stopped asking; my dog died',
  'bereaved-by-suicide': 'took his own life; took her own life; killed himself; killed herself; ended his life; hanged himself',
  'baby-loss': 'born sleeping; stillborn; miscarried; miscarriage; lost the baby; no heartbeat; our baby died; never came home; empty cot',
  caring:
    'look after my mum; look after my dad; look after my wife; look after my husband; on my knees; never get a break; up with him all night; up with her all night; cannot leave her; cannot leave him alone; I do everything for; full time carer; respite',
  'young-carers':
    'I look after my mum and I am at school; do all the cooking because mum is ill; miss school to look after; my brother is disabled and I help',
  'parent-carers':
    'special needs; send; ehcp; excluded; school want him out; school want her out; my disabled child; fighting the school; explodes at school; no one tells me anything; my autistic son; waiting for an assessment',
  'new-parents':
    'just had a baby; cannot stop crying since the baby; baby will not sleep; breastfeeding; stuck in with a newborn; pregnant; expecting; mum friends; first baby',
  parenting:
    'shout at my kids; lose it with the kids; kids do not listen; tantrums; turning into my dad; turning into my mum; hear my own father; at the end of my tether with the children; do not know how to be a dad',
  relationships:
    'we argue all the time; splitting up; separated; divorce; he left me; she left me; not speaking; marriage; seeing my kids after; contact with my children',
  'domestic-abuse':
    'he hits me; checks my phone; looks at my phone; keeps my wages; controls the money; have to ask permission; will not let me see my sister; will not let me see my family; walking on eggshells; scared of him; scared of her; afraid to go home; he follows me; threatens me; tells me what to wear',
  'sexual-violence': 'raped; touched me; when I was a child he; forced me; what he did to me; assaulted',
  'feeling-unsafe':
    'kids throwing stones; neighbours shout at me; knife; scared to go out after dark; called names in the street; gangs; hate; bullied',
  'help-at-home':
    'cannot change a light bulb; cannot manage the hoover; cannot carry the shopping home; odd jobs; shelf put up; little jobs; need someone to get my messages in',
  'garden-help': 'garden is a jungle; cannot cut the grass; hedge is over the path; weeds',
  'household-goods':
    'no bed; sleeping on the floor; on the floor in the new flat; no cooker; no fridge; no furniture; washer has broken; nothing in the flat; cot; beds for the kids; no curtains',
  pets: 'my dog; my cat; cannot walk the dog; cannot afford the vet; who will have the dog; dog food',
  'art-and-craft': 'good with my hands; used to draw; paint; knit; sew; crochet; clay; make things',
  music: 'want to sing; used to play; guitar; cannot read music; cannot read a note; sing my heart out; band; drums',
  nature: 'be outside; want to be outside; only happy outside; birds; trees; mud; fresh air; cooped up; see some green',
  walking: 'a stroll; walk with somebody; walking the dog alone; get my steps in; ramble',
  dancing: 'a dance; ballroom; used to go dancing; boogie',
  cooking: 'only beans on toast; never learned to cook; living on toast; she did all the cooking; cook for one; pot noodles',
  'eating-together': 'eat with others; sunday dinner; hot dinner; eat alone; meal with people',
  'books-and-words': 'write my story; poems; book club; reading group; diary',
  history:
    'old photos; remember the mill; family tree; I worked there; old days; where my people came from; tell my stories; memories of the town',
  mending: 'fix things; broken toaster; good with tools; tinker; shed; workshop; make do and mend',
  games: 'bingo; cards; chess; dominoes; darts; board games; quiz',
  'low-mood':
    'cannot get out of bed; what is the point; no get up and go; cry all the time; feel nothing; flat; everything is grey; stopped washing; cannot be bothered with anything',
  anxiety:
    'panic; heart races; left my trolley and ran; cannot breathe in crowds; overthinking; what ifs; sick with worry; shaking; cannot go on the bus; dread',
  stress: 'too much on; head is going to burst; burnt out; running on empty; cannot switch off; at breaking point; snowed under',
  sleep: 'awake all night; up at 3; sleep with the light on; nightmares; cannot drop off; staring at the ceiling; tossing and turning',
  anger: 'see red; lose my rag; punch walls; explode; short fuse; snap at everyone; kick off; smash things; temper',
  confidence: 'no good at anything; cannot speak up; feel stupid; everyone is better than me; hide at the back; shy',
  'getting-out-again':
    'scared to go out; have not been out since; cannot face the door; walk me there; go with me the first time; afraid to go out; not left the flat; lost my nerve; first step',
  trauma: 'flashbacks; what happened to me; things I saw; jumpy; childhood; cannot forget it',
  'suicidal-thoughts': 'do not want to be here; better off without me; end it; cannot go on; no reason to live; want it to stop',
  'serious-mental-illness': 'hear voices; bipolar; schizophrenia; sectioned; came out of hospital; psychosis; the ward; my cpn',
  hoarding:
    'house is full; rammed to the ceiling; cannot get in the room; cannot throw anything away; stuff everywhere; piles; clutter; council say clear it; narrow path through; cannot let the gas man in',
  'eating-distress':
    'not eating; making herself sick; making himself sick; food is all I think about; scared of food; binge; she only eats lettuce',
  'someone-to-talk-to': 'get it off my chest; a listening ear; cannot tell my family; talk it through; need to talk; counselling',
  debt: 'owe; bailiffs; red letters; final demand; maxed out; loan shark; cannot open the post; letters I dare not open; pay day loan; behind with; catalogue; doorstep lender',
  benefits:
    'pip; universal credit; turned me down; forms; sanctioned; attendance allowance; appeal; tribunal; job centre stopped my money; where to start with the forms; dwp',
  'low-income':
    'skint; til pay day; end of the month; nothing left; no money for; cannot afford; on the breadline; uniform; cannot pay for',
  food: 'nothing in the cupboard; skipping meals; kids to feed; feed the kids; feed three kids; hungry; empty fridge; food bank; food parcel; skint and hungry; nothing to eat',
  fuel: 'sat in my coat; freezing; prepay meter; cannot heat the house; electric has run out; meter; heating is off; cold house; damp; see my breath',
  housing:
    'landlord; eviction notice; section 21; mould; overcrowded; rent arrears; council house list; repairs not done; sofa at my brother’s',
  homelessness: 'sofa surfing; sleeping rough; in a tent; in the car; nowhere to stay; kicked out; thrown out; on the streets; hostel',
  legal: 'court; solicitor; tribunal; will; power of attorney; my rights; sacked unfairly',
  migration: 'asylum; refugee; visa; home office; papers; status; fled; from ukraine; from syria; came here by boat',
  english: 'my english is not good; learn english; cannot speak english; speak better english; english lessons; translate for me',
  work: 'lost my job; made redundant; cv; interviews; no one will hire me; out of work; find a job; back to work; laid off; apprenticeship',
  learning:
    'no qualifications; never any good at school; cannot read; cannot spell; maths; gcse; left school at; go back to learning; a course; help my kids with homework',
  digital:
    'cannot use a computer; smartphone; email; zoom; scam; everything is online now; tablet my son gave me; passwords; internet; book online; app; the surgery wants me to use an app',
  transport:
    'no bus; buses stopped; cannot get to hospital; lift to; gave up driving; stopped driving; no car; miles from anywhere; last bus; get to my appointment',
}
