import type { WrittenConcept } from '../concept.ts'

/** Company, and what to do with one’s days. */
export const company: readonly WrittenConcept[] = [
  {
    id: 'loneliness',
    label: { en: 'Loneliness', cy: 'Unigrwydd' },
    themes: 'befriending talking food art',
    said: {
      en: `lonely; loneliness; all alone; don't see anyone; no friends; isolated; nobody to talk to; no visitors; nobody calls; nobody rings;
        only talk to the telly; don't see a soul; long days; she is on her own; he is on his own; lives alone; no family near; want company;
        meet people; weekends are the worst; could go days without speaking; billy no mates; talk to the kettle; the house is quiet; only voice i hear;
        nobody knocks; same four walls; no one to have a cuppa with; eat on my own every night; christmas on my own; phone never rings;
        could die and nobody would know; lonesome; on my tod; on me tod; by herself; by himself; cut off; no one visits; nobody comes; see nobody;
        see no one; speak to a soul; don't speak to a soul; speak to no one; no one to talk to; no mates; hardly any friends; friendless;
        bit of company; someone to chat to; someone to talk to; someone to visit; pop round; pop in; in all day; sits on her own; sits on his own;
        only the telly; telly for company; dog for company; days drag; sundays drag; weekends drag; bank holidays; quiet house; friends have died;
        family in australia; kids moved away; want to meet people; meet new people; make some friends; pals`,
      cy: `unig; unigrwydd; ar fy mhen fy hun; dim ffrindiau; neb i siarad â nhw; byw ar ei phen ei hun; byw ar ei ben ei hun; dim teulu gerllaw;
        eisiau cwmni; cwrdd â phobl; gweld neb; ar ei phen ei hun; ar ei ben ei hun; neb yn galw; dim cwmni; cwmni; ffrindiau; gwneud ffrindiau;
        siarad â neb; cyfeillio; wedi gweld neb; neb i siarad; tŷ gwag`,
    },
    hints: {
      en: `friend; friends; alone; visit; quiet; telly; family; company; neighbour; people; sundays; christmas; kettle; clock ticking; ticking; wireless;
        goldfish; budgie; postman; check out girl; only person i speak to; days without; go days; went a week; empty; evenings; long evenings;
        dark nights; christmas alone; birthday alone; birthday; one cup; table for one; walls; photographs; kids are busy; busy with their own lives;
        neighbours don't; nods; strangers; nobody notices; would anyone notice; talk to the cat; talk to the dog; talk to myself; hear a voice;
        human voice; outlived; old friends; all gone; see a face; knock; nobody knocked; doorbell; on my own; make friends; by myself; visitor; chat;
        natter; left out; family far away`,
    },
    answers: {
      en: `befriending; friendship; company; coffee morning; lunch club; chatty; natter; friends; lonely; alone; chat; neighbours`,
      cy: 'cyfeillio; cyfeillgarwch; cwmni; bore coffi; clwb cinio; cymdeithasu; cwrdd â phobl; ffrindiau newydd; paned; croeso',
    },
  },
  {
    id: 'home-visitor',
    label: { en: 'Someone to call round or ring', cy: 'Rhywun i alw neu ffonio' },
    themes: 'befriending talking',
    said: {
      en: `someone to pop round; pop round; pop round for a chat; pop in and see; call in on; call round; someone to visit; visit my mum; visit my dad;
        visit my nan; visit her; visit him; would love a visitor; gets no visitors; no visitors; nobody visits; in all day with the telly;
        sits in all day; stuck in all day; can't get out any more; doesn't get out; doesn't go out any more; mum can't get out; friendly voice;
        someone to ring her; someone to ring me; phone call a week; ring for a chat; chat on the phone; checks she is all right; hundred miles away;
        i live miles away; live far from mum; befriender; befriending`,
      cy: `galw heibio; rhywun i alw; neb yn ymweld; neb yn galw; ffonio; sgwrs ar y ffôn; ymwelydd; mewn trwy'r dydd`,
    },
    hints: {
      en: `visit; visitor; round; telly; ring; nan; mother; chat; phone; window; looks out of the window; sits at the window; chair by the window;
        armchair; carers come and go; only sees carers; in scotland; down south; abroad; in canada; in spain; phone her every night; can't visit;
        every week; once a week; pot of tea; play cards with; bedbound; mum's on her own; dad's on his own; in all day; someone to ring; check on her;
        check on him; keep an eye on; housebound`,
    },
    answers: {
      en: 'befriending; visits; visiting; telephone; volunteer; friendly; face; ring; phone call; weekly call; friend',
      cy: 'cyfeillio; ymweld; ffôn; gwirfoddolwr; cyfaill',
    },
  },
  {
    id: 'joining-from-home',
    label: { en: 'Joining in from home', cy: 'Ymuno o gartref' },
    themes: 'befriending digital talking',
    said: {
      en: `join on the computer; on the computer; join online; online group; online groups; online meet up; something online; anything online;
        something on zoom; on zoom; over zoom; video group; from my bed; from bed; from the sofa; can't get out much; can't get out any more;
        can't hardly leave; too ill to go out; stuck in bed; bedbound; stuck at home; in the evenings from home; talk to people online; quiz online;
        shielding`,
      cy: `ar-lein; o gartref; ar zoom; methu mynd mas; gaeth i'r gwely; grŵp ar-lein; dros fideo`,
    },
    hints: {
      en: `online; computer; zoom; screen; housebound; legs; flat; ill; camera; laptop; bed; sofa; oxygen; immune; wheelchair; remote; rural; evenings;
        headset; hospital bed; pain days; flare; don't have to leave; not leave the house; pjs; slippers; internet friends; forum; from home;
        can't get out; can't leave the flat; bed bound`,
    },
    answers: {
      en: 'video; online; screen; sofa; meet-up; link; camera; zoom',
      cy: 'fideo; ar-lein; sgrin; soffa; zoom',
    },
  },
  {
    id: 'new-here',
    label: { en: 'New to the area', cy: 'Newydd i’r ardal' },
    themes: 'befriending volunteering food',
    said: {
      en: `just moved; new to the area; don't know anybody here; new in town; moved here from; left all my friends behind; don't know anyone round here;
        moved to be near my daughter; moved house; incomer; moved up here; moved down here; know nobody; know precisely nobody; do not know a soul;
        just arrived; moved to be near the grandkids; new town; new to town; new round here; moved here; relocated; landed here; just landed;
        don't know anyone; don't know anybody; know no one; meet some folk; meet locals; get to know people; left my friends behind;
        started a new job here; stranger here; settle in; newcomer; since we moved; only been here a month`,
      cy: `newydd symud; newydd i'r ardal; ddim yn nabod neb; symud yma; gadael fy ffrindiau; nabod neb ffordd hyn; symud i'r ardal; nabod neb;
        adnabod neb; dieithr; dod i nabod; newydd ddod`,
    },
    hints: {
      en: `moved; meet; new; settled; move; village; boxes; unpacked; cornwall; london; manchester; birmingham; leeds; liverpool; scotland; down south;
        up north; new house; new estate; new build; transfer; posted; husband's job; partner's job; retired here; bungalow; to be near; son lives here;
        daughter lives here; grandkids; where do people go; where does everyone go; locals; accent; outsider; clique; cliquey; since march;
        since september; since january; a month ago; nodding; new here; moved to; moved from; moved in; moved up; moved down; strangers`,
    },
    answers: {
      en: 'newcomers; meet people; neighbours; social; new friends; get to know; local',
      cy: 'newydd-ddyfodiaid; croeso; cwrdd â phobl; cymdogion; cymuned; dod i nabod',
    },
  },
  {
    id: 'friends-my-age',
    label: { en: 'Friends for younger adults', cy: 'Ffrindiau i oedolion iau' },
    themes: 'befriending mental-health young-people',
    said: {
      en: `in my twenties; in my thirties; in my 20s; in my 30s; mates have moved; mates have moved off; friends have moved away; mates have had kids;
        friends have had babies; friends all settled down; friends all have kids; how do you make friends; make friends as an adult; adult friendships;
        uni friends; moved back home; back with my parents; work from home; working from home; young professional; people my age; someone my own age;
        everyone there is old; no social life; social life; never get invited`,
      cy: `yn fy ugeiniau; yn fy nhridegau; ffrindiau o'r un oed; fy oedran i; gweithio gartref; dim bywyd cymdeithasol`,
    },
    hints: {
      en: `mates; friends; young; uni; age; pub; kids; nightclub; flat share; flatmate; remote job; laptop; gym; gigs; bumble; meet up app; weekends free;
        scroll; scrolling; weddings; engaged; everyone's engaged; married with kids; graduated; degree; first job; graduate; thirty; thirties;
        twenties; millennials; brunch; nights out; all my mates; all my friends; my own age; single and; dating`,
    },
    answers: {
      en: 'under-40s; twenties; thirties; friendship; bowling; brunch; 18 to 40; friends',
      cy: 'ugeiniau; tridegau; ffrindiau; cyfeillgarwch',
    },
  },
  {
    id: 'eating-together',
    label: { en: 'Eating with others', cy: 'Bwyta gydag eraill' },
    themes: 'food befriending faith-culture',
    said: {
      en: `eat alone; eating on my own; hate eating alone; sunday dinner; a meal with people; lunch club; tea and cake; coffee morning; cuppa; a brew;
        somewhere warm to sit; dinner for one; christmas on my own; eat with others; hot dinner; meal with people; eat together; eating together;
        eat with; eat with people; eating alone; eat on my own; nobody to eat with; no one to eat with; have my tea alone; eat my tea; eating my tea;
        tea in front of the telly; dinner in front of the telly; meal for one; lunches; cooked dinner; roast; roast dinner; sunday lunch; sunday roast;
        pie and peas; fish and chips with; company at mealtimes; mealtimes; bacon butty; pot of tea`,
      cy: `bwyta ar fy mhen fy hun; cinio; clwb cinio; paned; bore coffi; brecwast; te a chacen; nadolig ar fy mhen fy hun; rhywle cynnes;
        bwyta gyda'n gilydd; cinio dydd sul; te; coffi; swper; pryd`,
    },
    hints: {
      en: `eat; meal; tea; sundays; table; cake; tray; knee; lap; one potato; half a tin; tin of soup; sandwich; sandwich over the sink; freezer meals;
        no appetite; appetite; not worth cooking; cooking for one; pushing food round; gravy; yorkshire; pudding; crumble; knife and fork; plate;
        company when i eat; silence at tea time; teatime; plates; tablecloth; hotpot; lunch; cup of tea; breakfast; dinner; hot meal; supper; brew;
        coffee; cafe; biscuits`,
    },
    answers: {
      en: `lunch club; supper; sunday dinner; sunday roast; meal; two-course; eat together; roast; long table; luncheon; coffee morning; cooked`,
      cy: 'clwb cinio; bore coffi; pryd cymunedol; te; brecwast; caffi; cacen; lle cynnes',
    },
  },
  {
    id: 'later-life',
    label: { en: 'Growing older', cy: 'Heneiddio' },
    themes: 'befriending movement food practical-help',
    said: {
      en: `getting old; older people; pensioner; in my eighties; my elderly mum; my elderly dad; oap; something for old folk; slowing down;
        not as young as i was; over 70; getting on a bit; old age; old folk; in my seventies; in her nineties; great aunt; my elderly; getting on;
        retired folk; sheltered housing; care home; not as young; old dear`,
      cy: `henoed; pensiynwr; hen bobl; mam-gu; nain; taid; tad-cu; fy mam oedrannus; heneiddio; wyth deg oed; hen; oedrannus; hŷn`,
    },
    hints: {
      en: `old; age; pension; mother; mum; aged; slow; granny; slippers; pension day; bus pass; stairs; hearing; sherry; blue rinse; bingo; war baby;
        ration; grandchildren; great grandchildren; widow; warden; bungalow; alarm; pendant; church hall; whist; dad's 82; mum's 90; frail; memory;
        company of their own age; elderly; my nan; my gran; my grandad; ninety; seventy; eighty; nan; nana; gran; grandma; grandad; grandpa; aunty;
        senior; something for my mum; something for mum`,
    },
    answers: {
      en: 'older people; over 60s; over 50s; lunch club; pensioners; later life; day centre; senior; tea dance',
      cy: 'pobl hŷn; dros 60; dros 50; clwb cinio; pensiynwyr; canolfan ddydd',
    },
  },
  {
    id: 'day-care',
    label: { en: 'A day out with care', cy: 'Diwrnod allan gyda gofal' },
    themes: 'caring befriending memory food',
    said: {
      en: `day centre; day care; day out for mum; day out for dad; day out for my nan; day out somewhere; somewhere for mum in the day;
        somewhere for dad in the day; needs someone with her; needs someone with him; company in the day; picked up and brought home;
        bit of help with the toilet; needs looking after in the day; get her out of the house; get him out of the house`,
      cy: 'canolfan ddydd; gofal dydd; cwmni yn y dydd; diwrnod allan; rhywle i mam yn y dydd',
    },
    hints: {
      en: `day; wheelchair; company; mum; dad; nan; lunch; outing; toilet; commode; minibus; picked up; collected; carer at work; while i'm at work;
        i work full time; needs watching; supervise; bath; stimulating; stimulation; sits and stares; sleeps all day; something for her to do;
        something for him to do; few hours out; a day out; can't be on her own; can't be left alone`,
    },
    answers: {
      en: 'day centre; day out; care; lunch; outing; room; older; help; transport',
      cy: 'canolfan ddydd; gofal; cinio; hŷn',
    },
  },
  {
    id: 'retirement',
    label: { en: 'Retired and at a loose end', cy: 'Wedi ymddeol' },
    themes: 'volunteering work-learning befriending practical-help',
    said: {
      en: `retired; retiring; retirement; just finished work; don't know what to do with myself; under my wife's feet; days are empty;
        nothing to get up for; lost my purpose; nothing to do all day; at a loose end; stopped work; do not know what to do with myself;
        since i retired; days have no shape; retire; since i finished; since i finished work; stopped working; packed in work; gave up work;
        twiddling my thumbs; bored stiff; bored silly; plenty left in the tank; no purpose; fill my days; fill the time; fill my time; need a hobby;
        need an interest; keep busy; keep me busy; want to keep busy; lost without work; what to do with myself; under her feet; under the wife's feet`,
      cy: `wedi ymddeol; ymddeoliad; dim byd i'w wneud; diflasu; amser ar fy nwylo; colli gwaith; dim pwrpas; ymddeol; amser sbâr; hobi; pwrpas`,
    },
    hints: {
      en: `hobby; spare time; purpose; interest; busy; work; useful; gold watch; carriage clock; 40 years; forty years; last day; alarm clock;
        monday mornings; mondays; crosswords; telly by ten; daytime telly; daytime tv; garden's done; golf; shed tidy; house is spotless; wife works;
        routine; colleagues; title; nobody needs me; not ready for slippers; energy left; still got; brain rotting; vegetate; vegging;
        weeks run together; what day it is; structure; time on my hands; bored; miss work; finished work; nothing to do`,
    },
    answers: {
      en: 'retired; volunteer; hobby; u3a; learn; purpose; over 50s; daytime; skills to share',
      cy: 'wedi ymddeol; gwirfoddoli; hobi; dysgu; pwrpas; dros 50; rhannu sgiliau',
    },
  },
  {
    id: 'volunteering',
    label: { en: 'Wanting to help others', cy: 'Eisiau helpu eraill' },
    themes: 'volunteering nature practical-help',
    said: {
      en: `volunteer; volunteering; give something back; want to help people; do something useful; feel needed; help out; make a difference;
        put something back; spare time to give; lend a hand; be useful again; spare hours; want to be useful; want to feel useful;
        i have got time on my hands; volunteers; give back; pay it back; help others; bit for others; do some good; do my bit; do a bit; do good;
        feel useful; be useful; be of use; helping out; offer my time; spare tuesdays; charity work; charity shop; skills to offer; need helpers;
        want to help`,
      cy: `gwirfoddoli; rhoi rhywbeth yn ôl; eisiau helpu; gwneud rhywbeth defnyddiol; teimlo bod fy angen; rhoi help llaw; gwirfoddolwr; helpu eraill;
        rhoi yn ôl; defnyddiol; amser sbâr`,
    },
    hints: {
      en: `helping; community; spare; give; charity; others; offer; cv; gap year; duke of edinburgh; d of e; uni application; pay back; looked after me;
        helped me; when i was ill; kindness; hours a week; hours to spare; tuesdays; wednesdays; thursdays; afternoons free; drive a van; licence;
        serve tea; stewards; marshal; mentor someone; old folk; foodbank help; committee; treasurer; trustee; pair of hands; hands; muck in; chip in;
        needed; worthwhile; useful; spare time; got time; free time; get involved; contribute; good cause`,
    },
    answers: {
      en: 'volunteering; volunteer; volunteering role; lend a hand; volunteers needed; menders; give time',
      cy: 'gwirfoddoli; gwirfoddolwyr; rhoi amser; helpu; hyfforddiant',
    },
  },
  {
    id: 'games',
    label: { en: 'Games and cards', cy: 'Gemau a chardiau' },
    themes: 'befriending talking young-people',
    said: {
      en: `bingo; chess; board games; dominoes; scrabble; whist; darts; dungeons and dragons; pool table; snooker; quiz; jigsaws; warhammer; card games;
        crib; cribbage; rummy; doms; draughts; monopoly; board game; quizzes; pub quiz; jigsaw; mah jong; mahjong; backgammon; dungeons; play cards;
        game of cards; good game of`,
      cy: 'cardiau; bingo; gwyddbwyll; gemau bwrdd; dominos; gemau; dartiau; cwis; jig-sos; gêm; jig-so; chwarae cardiau',
    },
    hints: {
      en: `play; winning; partner; club; gaming; kings; aces; trumps; checkmate; knight; double six; table top; tabletop; dice; d20; pieces; hand of;
        tiles; numbers; full house; house called; pegboard; thrash; beat me; losing to the computer; computer chess; brain teaser; puzzle; puzzles;
        sudoku; pub team; general knowledge; cards; games; bridge; game; pool; role play`,
    },
    answers: {
      en: 'games; board games; bingo; cards; chess; dominoes; quiz; bridge; gaming; darts; boccia',
      cy: 'gemau; gemau bwrdd; bingo; cardiau; gwyddbwyll; cwis',
    },
  },
]
