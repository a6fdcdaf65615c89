import type { WrittenConcept } from '../concept.ts'

/** Living with an illness. */
export const conditions: readonly WrittenConcept[] = [
  {
    id: 'long-term-condition',
    label: { en: 'Living with a long-term condition', cy: 'Byw gyda chyflwr hirdymor' },
    themes: 'long-term-condition movement talking',
    said: {
      en: `long term condition; long-term illness; chronic illness; been ill for years; never going to get better; fibromyalgia; fibro; m.e.;
        chronic fatigue; long covid; ms; multiple sclerosis; parkinson's; lupus; crohn's; diabetes; diabetic; thyroid; epilepsy; tired of being ill;
        nobody understands my illness; diagnosed with; flare up; good days and bad days; the doctor says it is for life; arthritis;
        not the same since covid; chronic; cfs; parkinsons; type 1; type 2; type two; insulin; blood sugar; sugars; crohns; colitis; ibs; stoma;
        epileptic; kidney; dialysis; covid; just been diagnosed; flare ups; for life; others with the same; folk who get it; people who get it;
        get what it's like; invisible illness; always tired; no energy; on tablets for life; rheumatoid; endometriosis; migraines; sickle cell;
        motor neurone; huntingtons; hiv; autoimmune`,
      cy: `cyflwr hirdymor; salwch hir; ffibromyalgia; blinder cronig; covid hir; diabetes; clefyd siwgr; parkinson; epilepsi; sglerosis ymledol; cyflwr;
        salwch; cronig; siwgr; diagnosis; blinder; ffibro; covid; tabledi`,
    },
    hints: {
      en: `ill; poorly; tablets; hospital; consultant; tired; condition; doctor; sick; clue; bed; spoons; crash; wiped out; wipe out; brain fog; joints;
        specialist; waiting; leaflet; needle; injections; finger prick; feet; eyes; diet; carbs; bread; hypo; hba1c; walking stick; shake; shaking;
        tremor; stiff; slow; face; freeze; numb; tingling; legs; nerves; steroids; manage; living with; nobody believes; all in my head; lazy;
        look fine; don't look ill; never right since; since covid; virus; taste; smell; work; new to this; scared of; told i've got; told i have;
        just told; my condition; tablets every day; waiting for results; what i used to do; illness; fatigue; fits; diagnosed; diagnosis`,
    },
    answers: {
      en: `long-term condition; long-term; fibromyalgia; diabetes; fatigue; covid; ms; living well; illness; self-management; parkinson's; pacing`,
      cy: 'cyflwr hirdymor; hunanreoli; diabetes; blinder; parkinson; byw’n dda',
    },
  },
  {
    id: 'pain',
    label: { en: 'Pain', cy: 'Poen' },
    themes: 'long-term-condition movement',
    said: {
      en: `pain; constant pain; bad back; back trouble; arthritis; bad knees; bad hip; joints; aches; sore all over; rheumatism; sciatica;
        painkillers don't work; crippled with it; hip replacement; everything hurts; aches all over; my back has gone; my joints; painkillers;
        hurts to move; hurts to sit; stiff in the morning; painful; in pain; ache; aching; back pain; slipped disc; spine; arthritic; osteo; stiffness;
        seizing up; seize up; crippled; hurts to; killing me; agony; codeine for my back; tramadol; physio; gout; bad feet; knackered knees`,
      cy: `poen; poen cefn; cefn drwg; arthritis; pengliniau drwg; cymalau; gwynegon; anystwyth; clun; cefn; pengliniau; brifo; stiff; dolurus`,
    },
    hints: {
      en: `hurt; bad; legs; feet; move; stiff; back; hands; bend; lift; sit; stand; lie; shoes; socks; car; stairs; hot water bottle; patches; ibuprofen;
        paracetamol; morphine; injections; waiting list; operation; surgeon; replacement; slow; grip; jars; lid; lids; buttons; fingers; wrists; ankle;
        twist; scream; tears; ten years; fell off; accident; lorry; builder; locked; wear and tear; degenerative; x ray; mri; nobody believes; my back;
        knees; hips; sore; disc; neck; shoulder; knee; hip; joint; hurts; kills me; cramp`,
    },
    answers: {
      en: 'pain; arthritis; back; joints; gentle exercise; chair-based; hydrotherapy; escape-pain; mobility; stretch',
      cy: 'poen; arthritis; cefn; cymalau; ymarfer ysgafn; ymarfer cadair; symud',
    },
  },
  {
    id: 'heart-and-lungs',
    label: { en: 'Heart and breathing', cy: 'Y galon ac anadlu' },
    themes: 'long-term-condition movement music',
    said: {
      en: `heart attack; heart trouble; bad heart; angina; bypass; stent; copd; asthma; emphysema; out of breath; breathless; can't get my breath;
        bad chest; lungs; blood pressure; puffing up the stairs; inhaler; puff; puffed out on the stairs; heart failure; heart op; stents; pacemaker;
        cardiac; high blood pressure; cholesterol; lung; bronchitis; asthmatic; inhalers; oxygen; short of breath; breathing; puffed; puffed out;
        wheeze; wheezing; wheezy; up the stairs; stairs without stopping; my chest; in case it goes again; after my heart`,
      cy: `trawiad ar y galon; calon wan; asthma; brest ddrwg; allan o wynt; byr o wynt; ysgyfaint; pwysau gwaed; calon; trawiad; anadlu; brest; peswch`,
    },
    hints: {
      en: `ticker; stairs; pump; ward; breathe; hill; hills; bins; talk; sing; sleep sitting; ankles; water tablets; spray; ambulance; collapsed; scar;
        zip; scared; frit; hoover; kettle; winded; smoked; miner; dust; asbestos; covid; pneumonia; cold air; hospital; rehab; gasp; gasping; pacing;
        beta blockers; statins; heart going; attack; op; chest; heart; valve; breath; cough`,
    },
    answers: {
      en: 'heart; cardiac; stent; lungs; lung; asthma; copd; breathe; singing for lungs; blood pressure; oxygen',
      cy: 'y galon; anadlu; ysgyfaint; canu; ymarfer ysgafn; pwysau gwaed',
    },
  },
  {
    id: 'stroke',
    label: { en: 'After a stroke', cy: 'Ar ôl strôc' },
    themes: 'long-term-condition talking movement caring',
    said: {
      en: `stroke; had a stroke; tia; mini stroke; can't find my words; lost my speech; aphasia; one side is weak; since his stroke; brain injury;
        head injury; arm won't work; bleed on the brain; words come out wrong; one side does not work; cannot find the words; strokes;
        words won't come; can't find the words; words come out; lost his speech; lost her speech; slurred; brain haemorrhage; aneurysm; brain damage;
        one side; arm doesn't work; weak down one side; since the stroke; after the stroke`,
      cy: `strôc; wedi cael strôc; methu cael y geiriau; colli lleferydd; anaf i'r ymennydd; gwendid un ochr; cael strôc; lleferydd; geiriau;
        anaf ymennydd; ymennydd; un ochr; siarad yn iawn`,
    },
    hints: {
      en: `words; brain; talk again; arm; frustrated; leg; hand; face; word; wrong word; yes and no; swears; cries; laughs; driving; hospital; physio;
        slow; right side; left side; left hand; right hand; stick; read; write; names; concentrate; tired; rehab; came home; young; forty; fifty;
        motorbike; crash; coma; personality; changed; different man; speech; droop`,
    },
    answers: {
      en: 'stroke; aphasia; communication group; rehabilitation; brain injury; survivors; headway',
      cy: 'strôc; lleferydd; adsefydlu; anaf i’r ymennydd; cyfathrebu',
    },
  },
  {
    id: 'cancer',
    label: { en: 'Cancer', cy: 'Canser' },
    themes: 'long-term-condition talking art movement',
    said: {
      en: `cancer; tumour; chemo; chemotherapy; radiotherapy; mastectomy; prostate; my diagnosis; the big c; treatment finished; in remission;
        lost my hair; oncology; wig; palliative; hospice; the all clear; hair fell out; a lump; found a lump; bowel; leukaemia; lymphoma; melanoma;
        biopsy; scan results; macmillan; remission; all clear; after treatment; stage 4; stage four; months to live`,
      cy: 'canser; cemotherapi; tiwmor; triniaeth; mastectomi; prostad; hosbis; diagnosis; lwmp; cemo; radiotherapi; y fron',
    },
    hints: {
      en: `hospital; results; scan; operation; hair; scared; consultant; nurse; machine; sick; scarf; scar; bra; catheter; psa; clinic; brave; lucky;
        fight; fighting; battle; kids; tell the children; prognosis; months; appetite; taste; tired; drained; rung the bell; bell; finished; parking;
        drips; port; line; tablets; recurrence; come back; what if it comes back; check up; mole; bag; throat; lung; ovarian; womb; brain; terminal;
        lump; radio; breast; treatment; secondary; spread`,
    },
    answers: {
      en: 'cancer; after treatment; living with cancer; hospice; prostate; breast cancer; complementary therapy',
      cy: 'canser; ar ôl triniaeth; byw gyda chanser; hosbis; therapïau',
    },
  },
  {
    id: 'menopause',
    label: { en: 'The menopause', cy: 'Y menopos' },
    themes: 'long-term-condition talking movement mental-health',
    said: {
      en: `menopause; hot flushes; perimenopause; hrt; brain fog; night sweats; my hormones; periods stopped; hot flashes; going through the change;
        hot and cross; brain fog and sweats; hormones; my periods have stopped; menopausal; perimenopausal; hot flush; flushes; oestrogen; hormonal;
        periods; sweating; sweats; sweating at night; sweating buckets; can't think straight; biting heads off; bite everyone's head off; mood swings;
        woman of a certain age; hysterectomy`,
      cy: 'menopos; y newid; pyliau poeth; perimenopos; hormonau; chwysu yn y nos; chwysu; mislif',
    },
    hints: {
      en: `sweat; hot; age; cross; rage; moody; forty nine; fifty; irritable; fan; window open; sheets; soaked; cry; forget words; words; forty five;
        forty eight; fifty one; fifty two; 45; 47; 48; 49; 50; 51; 52; 53; husband; work; meetings; boss; joints; itchy; libido; tears; going mad;
        losing it; women my age; doctor; gel; cold; snapping; not me; who i am; time of life; the change; patches; my age; fog`,
    },
    answers: {
      en: 'menopause; perimenopause; hrt; hormones; change; hot flush; midlife',
      cy: 'menopos; hormonau; canol oed; iechyd menywod',
    },
  },
  {
    id: 'falls',
    label: { en: 'Falling and balance', cy: 'Cwympo a chydbwysedd' },
    themes: 'movement long-term-condition practical-help',
    said: {
      en: `fallen; keep falling; had a fall; afraid of falling; frightened of falling; unsteady; wobbly on my feet; lost my balance; on a frame;
        walking stick; broke my hip; legs give way; trip over; osteoporosis; shaky on my pins; wobbly; hold on to the furniture; keep tripping;
        balance has gone; tumble; falls; fell; falling; fell over; went down; went over; tripped; took a tumble; wobble; unsteady on my feet; dizzy;
        giddy; walking frame; zimmer; shaky on my legs; legs gave way; broken hip; broke my wrist; fracture; brittle bones; scared of falling; pendant;
        lifeline; couldn't get up; on the floor for hours`,
      cy: `cwympo; syrthio; ofn cwympo; ansad; simsan; cydbwysedd; ffon; torri clun; baglu; osteoporosis; cwymp; codwm; disgyn; balans`,
    },
    hints: {
      en: `legs; feet; floor; frail; weak; slip; shaky; ground; rug; kerb; pavement; ice; bath; stairs; step; night; toilet; carpet; neighbour; ambulance;
        paramedics; hip; wrist; bruise; bruises; walls; furniture; rail; hold; holding; hang on; daughter's arm; arm; afraid; jelly; slippers; shuffle;
        shuffling; veer; sway; spin; faint; blackout; confidence; down; up; on my own; pins; doddery; totter; tottering; topple; balance; bones; fall;
        trip; on my feet; steady; frame; stick`,
    },
    answers: {
      en: 'falls; fall; balance; steady; steadier; upright; strength and balance; otago; bone; frightened',
      cy: 'cwympiadau; cydbwysedd; cryfder; ymarfer cadair; tai chi; canllaw',
    },
  },
]
