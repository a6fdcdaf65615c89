import type { WrittenConcept } from '../concept.ts'

/** Feelings, sleep, nerves, and finding the way back out of the house. */
export const mind: readonly WrittenConcept[] = [
  {
    id: 'low-mood',
    label: { en: 'Feeling low', cy: 'Teimlo’n isel' },
    themes: 'mental-health talking movement nature',
    said: {
      en: `depressed; depression; feeling down; feel low; really low; can't be bothered with anything; no motivation; mardy all the time;
        crying all the time; don't enjoy anything any more; everything is grey; can't get out of bed; stuck in a rut; my mental health is bad;
        not coping; black dog; no energy for life; cannot get out of bed; what is the point; no get up and go; feel nothing; stopped washing;
        cannot be bothered with anything; miserable; down in the dumps; feeling low; feel blue; can't see the point; what's the point; can't get going;
        tearful; keep crying; weepy; in tears; empty inside; hopeless; hate my life; black cloud; dark place; dark thoughts; at rock bottom;
        stay in bed; in bed all day; can't face the day; same thing day in day out; not right in myself; not been right; not myself; head's not right;
        mental health; can't snap out of it; winter blues; no joy; nothing to look forward to; in a bad way; going under; antidepressants; sertraline;
        breakdown; had a breakdown`,
      cy: `iselder; teimlo'n isel; digalon; crio trwy'r amser; dim mynedd; methu codi o'r gwely; ddim yn ymdopi; dim egni; wedi cael llond bol; isel;
        drist; crio; dim awydd; dim pwynt; anobaith; methu wynebu'r dydd; iechyd meddwl; teimlo'n ddiflas; i lawr; tywyll`,
    },
    hints: {
      en: `sad; unhappy; flat; numb; mood; cry; cope; bad place; fed up; rubbish; down; duvet; curtains closed; same clothes for days; stare at the wall;
        staring at the wall; what's it all for; can't be arsed; going through the motions; nothing excites me; dragging myself; heavy; cloud; tunnel;
        pit; hole; gone downhill; lost interest; used to love; don't laugh anymore; smile; smile any more; pyjamas; unwashed; grey; autopilot;
        lifeless; hollow; plod on; brave face; sigh; slump; january; everything is an effort; effort; spark; lost my spark; get off the sofa;
        lie in bed all day; lie there; struggling; cry all the time; low; crying`,
    },
    answers: {
      en: `depression; low mood; peer support; counselling; wellbeing; mental health; anxiety; recovery college; living with low mood`,
      cy: 'iechyd meddwl; lles; hwyliau isel; iselder; cwnsela; cefnogaeth gan gymheiriaid; gwrando; teimlo’n well',
    },
  },
  {
    id: 'anxiety',
    label: { en: 'Worry and panic', cy: 'Gorbryder a phanig' },
    themes: 'mental-health talking art',
    said: {
      en: `anxious; worried sick; panic attacks; panicky; my nerves; bad with my nerves; can't stop worrying; on edge; heart races; overthinking;
        scared all the time; can't face people; crowds frighten me; social anxiety; in a right state; het up; panic; left my trolley and ran;
        cannot breathe in crowds; what ifs; sick with worry; cannot go on the bus; panicking; bag of nerves; worry about everything; worrying;
        worried all the time; palpitations; can't breathe; heart pounding; butterflies; phobia; terrified; overthink; mind races; worst will happen;
        can't be round people; hate crowds; too anxious; uptight; jittery; scared of everything; health anxiety; ocd; checking everything`,
      cy: `gorbryder; pryderus; poeni trwy'r amser; pyliau o banig; nerfus; ofn pobl; swil; methu wynebu pobl; nerfau'n ddrwg; pryder; pryderu; panig;
        nerfau; poeni; ofnus; ofn; crynu; calon yn curo`,
    },
    hints: {
      en: `worry; worried; frightened; scared; crowds; stomach churns; nerve; checkout; queue; supermarket; sweaty palms; sweat; stomach in knots; knots;
        what if; tight chest; sick before; hide in the toilet; freeze; blush; bus full; throat; flap; wired; jumpy; worst case; everyone staring;
        staring at me; looking at me; heart going; heart racing; dizzy spells; trolley; motorway; lift doors; spiders; needles; exam nerves; fret;
        fretting; worrier; edge; shop; bolt; ran out; anxiety; shy; shaking; dread; nerves; nervous`,
    },
    answers: {
      en: 'anxiety; panic; anxious; peer support; mindfulness; breathing; worried; calm; understanding anxiety; relaxation',
      cy: 'gorbryder; pryder; ymlacio; anadlu; ymwybyddiaeth ofalgar; grŵp bach; tawel; hyder',
    },
  },
  {
    id: 'stress',
    label: { en: 'Stress and too much on', cy: 'Straen a gormod i’w wneud' },
    themes: 'mental-health nature art movement',
    said: {
      en: `stressed; stressed out; burnt out; burn out; at the end of my tether; too much on my plate; can't switch off; wound up; need to relax;
        frazzled; head is spinning; too much on; head is going to burst; running on empty; cannot switch off; at breaking point; snowed under; stress;
        stressful; burnout; too much to cope; can't wind down; wind down; can't relax; at my wits end; juggling everything; no time to breathe;
        head spinning; worn down; end of my tether; need some calm; pulled in all directions; need to unwind`,
      cy: `straen; dan straen; wedi ymlâdd; gormod ar fy mhlât; methu ymlacio; angen seibiant; ar ben fy nhennyn; dan bwysau; gormod; ymlacio; ymlâdd;
        tawelwch`,
    },
    hints: {
      en: `relax; pressure at work; exhausted; peace; meditate; meditation; mindful; tense; plates; spinning plates; juggling; deadline; deadlines; boss;
        emails; no let up; boil over; snowed; flat out; all go; non stop; breather; five minutes peace; head full; brain fried; fried; frayed;
        knackered; on the go; rushing; never stops; chaos; manic at work; pull my hair out; clock off; head won't switch off; breaking; overwhelmed;
        need a break; worn out; pressure; on top of me; calm down; unwind`,
    },
    answers: {
      en: 'stress; stressed; mindfulness; relaxation; yoga; tai chi; calm; unwind; meditation; worn out',
      cy: 'straen; ymlacio; ymwybyddiaeth ofalgar; myfyrdod; ioga; lles; tawelwch; gwytnwch',
    },
  },
  {
    id: 'sleep',
    label: { en: 'Sleeping badly', cy: 'Cysgu’n wael' },
    themes: 'mental-health movement',
    said: {
      en: `can't sleep; not sleeping; insomnia; awake all night; lie awake; bad nights; nightmares; up at all hours; wide awake at three; up at 3;
        sleep with the light on; cannot drop off; staring at the ceiling; tossing and turning; sleep; no sleep; don't sleep; sleepless; wide awake;
        up all night; up half the night; up at night; awake half the night; lying awake; toss and turn; zombie; wake up at; waking at; nod off;
        drop off; get off to sleep; bad dreams; sleeping tablets`,
      cy: `methu cysgu; ddim yn cysgu; anhunedd; effro drwy'r nos; wedi blino trwy'r amser; hunllefau; cysgu; effro; ar ddihun; dim cwsg; deffro; cwsg;
        blinedig`,
    },
    hints: {
      en: `night; tired; knackered; shattered; bed; shut my eyes; 3am; 4am; two in the morning; three in the morning; four in the morning; til 4; clock;
        ceiling; sheep; counting sheep; eyes open; pillow; snore; snoring; shift; shifts; mind going at night; wired at night; going over everything;
        bags under my eyes; yawning; drag myself through the day; coffee to stay awake; night owl; nap; naps; naps in the day; dark; light on;
        tired all the time; exhausted; awake; tired all day`,
    },
    answers: {
      en: 'sleep; sleeping; sleep well; better nights; insomnia; bedtime; lie awake; awake',
      cy: 'cwsg; cysgu’n well; ymlacio; gorffwys; blinder',
    },
  },
  {
    id: 'anger',
    label: { en: 'Anger', cy: 'Dicter' },
    themes: 'mental-health talking young-people',
    said: {
      en: `angry; lose my temper; losing my rag; short fuse; anger management; shout at the kids; flying off the handle; kicking off; lashing out;
        punching walls; always rowing; he kicks off; see red; lose my rag; punch walls; snap at everyone; kick off; smash things; anger; furious;
        lose it; losing it; fly off the handle; blow up; blow my top; fist through; wound up; red mist; road rage; aggressive; hit the roof; lash out;
        say things i regret; biting heads off`,
      cy: `dig; colli tymer; rheoli dicter; gweiddi ar y plant; gwylltio; gwylltio'n hawdd; dicter; tymer; gweiddi; cynddaredd; taro`,
    },
    hints: {
      en: `mad; row; rows; fight; fighting; explode; swearing; violent; door slam; slammed; wall; hole in the door; swear; steam; boiling; boil; red;
        rage at the traffic; horn; scream; screaming; threw; throw things; thrown; plates; kids are scared of me; wife's scared of me; say sorry after;
        sorry afterwards; hulk; walk away; fuse; blood boils; short with everyone; snappy; narky; ratty; in my face; punched; blew; flip; flip out;
        kicked; father's temper; temper; rage; punch; smash; shout; shouting; snap; snapping; argue with everyone`,
    },
    answers: {
      en: 'anger; temper; managing emotions; calm; boxing; counselling; strong feelings; communication',
      cy: 'dicter; tymer; rheoli emosiynau; tawelu; cwnsela; bocsio',
    },
  },
  {
    id: 'confidence',
    label: { en: 'Confidence', cy: 'Hyder' },
    themes: 'mental-health work-learning art talking',
    said: {
      en: `no confidence; lost my confidence; low self esteem; feel useless; feel worthless; hate myself; not good enough; don't feel like me any more;
        want to be braver; feel invisible; knocked my confidence; scared of failing; no good at anything; cannot speak up; everyone is better than me;
        hide at the back; self esteem; worthless; no faith in myself; don't like myself; ashamed of myself; can't speak up; can't answer the phone;
        life and soul; doormat; can't say no; people pleaser; believe in myself`,
      cy: `dim hyder; wedi colli hyder; hunan-barch isel; teimlo'n ddiwerth; ddim yn ddigon da; teimlo'n anweledig; hyder; diwerth; swil; colli hyder;
        hunan-barch`,
    },
    hints: {
      en: `brave; failure; pathetic; blush; assertive; nobody; mirror; mumble; back of the room; voice goes; speak in front; interview; compare;
        everyone else; small; silly; dumb; thick; sweat in meetings; introduce myself; new people; put myself down; put down; shrink; hide;
        eye contact; old me; find myself; who i am; me again; knock backs; knocked; apologise; backwards; sorry for existing; feel stupid; shy;
        confidence; useless; stupid; embarrassed; used to be confident; invisible`,
    },
    answers: {
      en: 'confidence; building confidence; self-esteem; assertiveness; recovery college',
      cy: 'hyder; hunan-barch; magu hyder; camau cyntaf; coleg adfer; rhoi cynnig',
    },
  },
  {
    id: 'getting-out-again',
    label: { en: 'Getting out again', cy: 'Mynd allan eto' },
    themes: 'befriending mental-health nature transport',
    said: {
      en: `never go out; haven't been out; stuck in the house; stuck indoors; four walls; can't leave the house; agoraphobia; housebound; hermit;
        don't see daylight; too scared to go out; need to get out more; want to get out; don't go anywhere; sat at home all day;
        house feels like a prison; scared to go out; have not been out since; cannot face the door; walk me there; go with me the first time;
        afraid to go out; not left the flat; lost my nerve; first step; not been out; never leave the house; don't leave the house;
        can't leave the flat; agoraphobic; scared to leave; past the door; past the gate; out the front door; come out with me; go with me;
        go out with me; someone to go with; don't like going alone; too nervous to go on my own; first few times; walk through the door;
        shut myself away; shut in; recluse; become a hermit; housebound with nerves; lost the nerve; used to go out; hide indoors; curtains drawn`,
      cy: `byth yn mynd allan; gaeth i'r tŷ; methu gadael y tŷ; eistedd adre trwy'r dydd; angen mynd allan mwy; ofn mynd allan; pedair wal;
        methu mynd allan; ddim yn mynd allan; dod gyda fi; cau fy hun; aros yn y tŷ`,
    },
    hints: {
      en: `indoors; go out; house; gate; buddy; alone; step outside; postman; doorstep; threshold; shoes on; coat on; as far as; end of the road;
        end of the drive; top of the street; turn back; turned back; years since; a year; months since; since lockdown; lockdown; covid; hide;
        front door; letterbox; deliveries; online shop; make excuses; excuses; cancel; cancelled; go to town; on a bus again; out again; outside world;
        stuck in; in four walls`,
    },
    answers: {
      en: 'first steps; first steps out; alongside; buddy; gate; goes out with you; come with me; befriending; confidence',
      cy: 'cyfeillio; ymweliad cartref; cyfaill; dod gyda chi; taith gerdded; mynd allan; cwmni',
    },
  },
  {
    id: 'someone-to-talk-to',
    label: { en: 'Someone to talk to', cy: 'Rhywun i siarad â nhw' },
    themes: 'talking mental-health befriending',
    said: {
      en: `need to get it off my chest; bottled up; counselling; counsellor; therapy; therapist; someone who listens; nobody listens; someone to chat to;
        a listening ear; get it off my chest; cannot tell my family; talk it through; cbt; talking therapy; talk to someone; someone to listen;
        no one listens; offload; get things off my chest; professional to talk to; waiting list for therapy; private counselling;
        can't afford counselling; open up; bottle it up; bottling; keep it in; talk about my feelings; someone outside the family; just want to talk;
        nobody to turn to; shoulder to cry on; speak to someone`,
      cy: `rhywun i siarad; angen siarad; cwnsela; therapi; rhywun sy'n gwrando; neb yn gwrando; sgwrs; clust i wrando; cwnselydd; siarad â rhywun;
        gwrando; bwrw fy mol; agor lan`,
    },
    hints: {
      en: `talk; listen; feelings; chat; confide; ring; trust; burden; burden my family; strangers; stranger easier; head full; crack; off load; bursting;
        carry it; carrying; secret; secrets; never told; told anyone; keep everything in; weight off; professional; pay for; neutral; privately;
        confidential; pour out; ear; samaritans; rabbit on; someone to talk to; need to talk; want a chat; a natter; vent`,
    },
    answers: {
      en: 'counselling; counsellor; listening; listening line; ear; one-to-one; talking room; talk',
      cy: 'gwrando; cwnsela; siarad; sgwrs; clonc; cyfeillio dros y ffôn',
    },
  },
  {
    id: 'young-mind',
    label: { en: 'A young person who is struggling', cy: 'Person ifanc sy’n cael trafferth' },
    themes: 'young-people mental-health talking',
    said: {
      en: `camhs; camhs list; my teenager is depressed; my daughter is depressed; my son is depressed; daughter self harms; my daughter cuts;
        son cuts himself; exam stress; gcse stress; teenage anxiety; my daughter is anxious; my son is anxious; son won't get out of bed;
        daughter won't leave her room; sick every morning; school phobia; worried about my granddaughter; worried about my grandson;
        my niece is struggling; school counsellor; young adult struggling; friendship problems; bullied at school; online bullying`,
      cy: `merch yn isel; mab yn isel; poeni am fy merch; poeni am fy mab; arholiadau; ddim am fynd i'r ysgol; pwysau ysgol; person ifanc yn poeni`,
    },
    hints: {
      en: `daughter; son; lass; lad; school; teenager; grandson; granddaughter; kelly; arms; worry; hood up; headphones; sleeves; friends dropped her;
        friends dropped him; snapchat; tiktok; instagram; group chat; won't talk to us; door shut; bedroom; tears before school; tummy aches;
        stomach ache; revision; mocks; a levels; head of year; refuses; pale; moody; teen; nineteen; seventeen; sixteen; fifteen; fourteen;
        young adult; waiting list; gp said wait; exams; won't go in; worried about my daughter; worried about my son; student; uni; she's 15; he's 15;
        she's 14; he's 14; she's 16; he's 16; she's 13`,
    },
    answers: {
      en: `youth counselling; under 25; young; counselling; self-harm; exams; teens; teenagers; room to talk; talk space; 11 to 25`,
      cy: 'cwnsela; ifanc; pobl ifanc; arholiadau; dan 25',
    },
  },
]
