import type { WrittenConcept } from '../concept.ts'

/** What people love making, playing, reading and remembering, or would love to try. */
export const interests: readonly WrittenConcept[] = [
  {
    id: 'art-and-craft',
    label: { en: 'Making and art', cy: 'Creu a chelf' },
    themes: 'art talking work-learning',
    said: {
      en: `painting; paint; draw; drawing; craft; crafts; creative; used to paint; card making; used to draw; arts; arty; artist; artistic; watercolour;
        watercolours; oils; acrylics; sketch; sketching; crafty; mosaic; collage; lino; print making; calligraphy; jewellery; felt; love to paint`,
      cy: `celf; paentio; arlunio; crefft; crefftau; gwau; gwnïo; crosio; crochenwaith; creu pethau; creadigol; ffotograffiaeth; tynnu llun; darlunio;
        creu`,
    },
    hints: {
      en: `hands; colours; hobby; make; talent; brush; brushes; canvas; easel; pencil; pencils; pastels; colour; school; teacher said; gallery;
        exhibition; evening; cheap; laugh; love; wall; cards; glue; scissors; scrapbook; scrapbooking; dot; doodle; doodles; doodling; beads; origami;
        resin; wreath; stained; art; knit; knitting; crochet; sewing; sew; pottery; clay; make things; something with my hands; photography; quilting;
        good with my hands; creating; making things; colouring; glass`,
    },
    answers: {
      en: 'art; craft; painting; drawing; knitting; crochet; sewing; pottery; creative; make; photography; textile',
      cy: 'celf; crefft; paentio; gwau; gwnïo; crochenwaith; creadigol; creu',
    },
  },
  {
    id: 'pottery',
    label: { en: 'Clay and pottery', cy: 'Clai a chrochenwaith' },
    themes: 'art work-learning',
    said: {
      en: `pottery; potters wheel; clay; ceramics; ceramic; throw a pot; kiln; sculpture; sculpt; model with clay; pinch pot; raku;
        great pottery throw down`,
      cy: 'crochenwaith; clai; crochenydd; potiau; olwyn; cerameg; odyn',
    },
    hints: {
      en: `wheel; mud; mould; hands; thumbs; bowl; bowls; pot; vase; ghost; spinning; fire; messy; squidge; squash; potter; pots; glaze; mugs`,
    },
    answers: {
      en: 'pottery; clay; wheel; pots; slabs; mugs',
      cy: 'crochenwaith; clai; potiau; olwyn',
    },
  },
  {
    id: 'photography',
    label: { en: 'Photography', cy: 'Ffotograffiaeth' },
    themes: 'art nature mental-health',
    said: {
      en: `photography; photographer; photo walk; take photos; take pictures; take photographs; taking pictures; taking photos; good camera; new camera;
        camera club; snapping; slr; phone photos; instagram pictures; darkroom; selfies`,
      cy: 'ffotograffiaeth; camera; lluniau; tynnu lluniau; ffotograffydd; llun',
    },
    hints: {
      en: `pictures; picture; snap; camera; shots; phone; birthday; sunset; black and white; film; nikon; canon; wedding; nature; landscape; portrait;
        settings; shutter; walk; look; frame; capture; photographs; photo; photos; snaps; lens`,
    },
    answers: {
      en: 'photo; photography; pictures; camera; photo walks; look up',
      cy: 'ffotograffiaeth; lluniau; camera; tynnu lluniau',
    },
  },
  {
    id: 'sewing',
    label: { en: 'Sewing', cy: 'Gwnïo' },
    themes: 'art work-learning practical-help',
    said: {
      en: `sew; sewing; sewing machine; take up trousers; take up some trousers; turn up trousers; hem; hems; hemming; alter; alterations; alter clothes;
        make clothes; make my own clothes; make curtains; dressmaking; dressmaker; mend clothes; darn; darning; stitching; seamstress`,
      cy: 'gwnïo; peiriant gwnïo; trowsus; hem; altro dillad; gwneud dillad; nodwydd; edau',
    },
    hints: {
      en: `machine; clothes; needle; thread; curtains; trousers; singer; bobbin; button; buttons; skirt; dress; patch; uniform; bag; cushion; cushions;
        bride; costume; measure; length; mother's machine; old machine; make do; charity shop; zip; patterns; fabric; stitch; got a machine`,
    },
    answers: {
      en: 'sewing; machine; trousers; stitch; clothes; curtains; alter; sew',
      cy: 'gwnïo; peiriant; dillad; pwyth',
    },
  },
  {
    id: 'knitting',
    label: { en: 'Knitting and crochet', cy: 'Gwau a chrosio' },
    themes: 'art befriending',
    said: {
      en: `knit; knits; knitting; knitter; knitting group; crochet; crochets; crocheting; yarn; cast on; purl; blanket squares; baby cardigans;
        embroidery; cross stitch; quilting; patchwork; tapestry; rug making; macrame; knit and natter`,
      cy: 'gwau; crosio; gwlân; brodwaith; cwiltio; pwytho; gweill',
    },
    hints: {
      en: `wool; needle; hands; pattern; hats; scarf; scarves; baby; blankets; bootees; pins; ball; balls; stash; granny squares; squares; tv; arthritis;
        alone; show me; teddy; shawl; socks; loom; needles; spin; weaving`,
    },
    answers: {
      en: 'knit; knitting; crochet; wool; needles; natter; stitcher',
      cy: 'gwau; crosio; gwlân; clonc',
    },
  },
  {
    id: 'music',
    label: { en: 'Music and singing', cy: 'Cerddoriaeth a chanu' },
    themes: 'music talking memory',
    said: {
      en: `sing; singing; choir; used to sing; karaoke; a good sing song; love music; want to sing; cannot read music; cannot read a note;
        sing my heart out; singer; choirs; sing song; songs; harmony; carol; carols; gospel; rock choir; sing in the shower; belt out; tone deaf;
        can't hold a tune`,
      cy: `canu; côr; cerddoriaeth; gitâr; iwcalili; piano; band; drymiau; offeryn; arfer canu; cymanfa; corau; caneuon; cân; llais; emynau; cymanfa ganu`,
    },
    hints: {
      en: `music; voice; notes; shower; kitchen; car; church; school; solo; audition; auditions; words; lungs; loud; happy; queen; abba; beatles;
        harmonies; alto; tenor; bass; soprano; read a note; note; stage; concert; choirmaster; mouth; told i couldn't; hymns; folk; rock; play guitar;
        guitar; ukulele; piano; band; drums; brass; can't read music; instrument; used to play; song; in the bath; musical; hum; tune`,
    },
    answers: {
      en: 'choir; singing; sing; song; songs; larks; gospel',
      cy: 'côr; canu; cerddoriaeth; iwcalili; band; cân; gwerin',
    },
  },
  {
    id: 'playing-music',
    label: { en: 'Playing an instrument', cy: 'Chwarae offeryn' },
    themes: 'music work-learning befriending',
    said: {
      en: `guitar; drums; drum; drummer; drumming; piano; ukulele; uke; banjo; violin; fiddle; trumpet; cornet; trombone; brass band; works band;
        in a band; orchestra; flute; saxophone; sax; accordion; harmonica; instrument; play an instrument; learn an instrument; not played since;
        jamming; jam session; open mic; musician; musicians; songwriter; write songs; rap; rapping; dj; djing; producing beats`,
      cy: 'gitâr; piano; drymiau; iwcalili; ffidil; trwmped; band; band pres; offeryn; chwarae offeryn; telyn',
    },
    hints: {
      en: `play; band; music; lessons; chords; tune; loft; case; dust; strings; keys; sticks; amp; gig; gigs; pub; garage; school; grade; teacher; silver;
        lips; blow; strum; noise; beat; rhythm; salvation army; marching; folk; jazz; blues; country; rock; electric; acoustic; thirty years; kids;
        mates; bedroom; recording; mic; bass; keyboard; brass; recorder; play music; used to play; not touched it; jam`,
    },
    answers: {
      en: 'ukulele; guitar; brass; drum; instrument; open mic; racket; chords; musicians',
      cy: 'offeryn; band; gitâr; iwcalili; chwarae',
    },
  },
  {
    id: 'books-and-words',
    label: { en: 'Books, writing and stories', cy: 'Llyfrau, ysgrifennu a straeon' },
    themes: 'art talking work-learning',
    said: {
      en: `books; reading group; book club; library; love reading; audiobooks; crosswords; read aloud; book; reader; reading; read; book group; bookworm;
        novel; novels; author; thriller; agatha christie; audiobook; talk about books; talk about them with; well read; shakespeare; love a good book`,
      cy: 'llyfrau; clwb darllen; ysgrifennu; barddoniaeth; llyfrgell; straeon; stori fy mywyd; cerddi; llyfr; darllen; nofel',
    },
    hints: {
      en: `pages; story; stories; chapter; kindle; glasses; eyes; aloud; bed; shelf; shelves; crime; mystery; romance; dickens; austen; discuss; review;
        opinion; bookshop; page; plot; read to; read with; writing; write; poetry; poems; my life story; write it down; write my story; diary`,
    },
    answers: {
      en: 'book; reading group; writing; poetry; library; story; shared reading; audiobook',
      cy: 'llyfr; grŵp darllen; ysgrifennu; barddoniaeth; llyfrgell; stori',
    },
  },
  {
    id: 'writing',
    label: { en: 'Writing', cy: 'Ysgrifennu' },
    themes: 'art work-learning mental-health',
    said: {
      en: `writing; writers; scribble; scribbling; poem; poems; poetry; poet; short stories; write a book; write my story; write my life; write it down;
        life story; memoir; memoirs; diary; journalling; novel i'm writing; never shown a soul; creative writing; writing group; spoken word;
        letters i never sent; lyrics`,
      cy: 'ysgrifennu; cerdd; cerddi; barddoni; barddoniaeth; stori; hunangofiant; dyddiadur; cynganeddu',
    },
    hints: {
      en: `story; words; pen; shown; page; book; notebook; notebooks; drawer; rhyme; rhymes; verse; blank; publish; published; stories; grandchildren;
        memories; childhood; novel; chapter; script; letters; shy; show; tell; feelings; head; night; get it down; on paper; put it on paper; write;
        writer; journal; blog`,
    },
    answers: {
      en: 'writing; write; poetry; page; scribblers; story; creative',
      cy: 'ysgrifennu; barddoniaeth; stori; cerddi',
    },
  },
  {
    id: 'history',
    label: { en: 'History and the past', cy: 'Hanes a’r gorffennol' },
    themes: 'faith-culture work-learning memory volunteering',
    said: {
      en: `history; local history; family tree; genealogy; old days; heritage; archaeology; old photos; steam trains; the mill; reminisce;
        how it used to be; remember the mill; i worked there; where my people came from; tell my stories; memories of the town; old photographs;
        photographs of; ancestry; ancestors; great grandad; great grandfather; great grandmother; great gran; grandfather was; census; archive;
        archives; victorian; mills; down the pit; miner; shipyard; steelworks; railways; steam; evacuee; the old days; remember when; old town;
        find out about my`,
      cy: `hanes; hanes lleol; achau; amgueddfa; treftadaeth; hen luniau; hen ddyddiau; archaeoleg; trenau stêm; coeden deulu; chwarel; pwll glo; melin;
        atgofion`,
    },
    hints: {
      en: `old; past; remember; stories; worked; photos; trace; loom; looms; cotton; weaver; weavers; cottages; trains; engine; signal box; signalman;
        fishing; boats; harbour; farm; horses; birth certificate; granny; medals; trenches; somme; letters; attic; box of photos; box; grandfather;
        gran; evacuated; school photos; streets; demolished; pub; shop; factory; strike; union; castle; church; dig; coins; detector; worked there;
        fifty years; tell people; would anyone; anyone interested; nobody left; museum; the war; railway; roman; mill; pit; mine; mines; canal;
        memories; preserve`,
    },
    answers: {
      en: 'history; heritage; museum; archive; family history; reminiscence; archaeology; railway',
      cy: 'hanes; treftadaeth; amgueddfa; archif; hel achau; atgofion',
    },
  },
  {
    id: 'mending',
    label: { en: 'Fixing and woodwork', cy: 'Trwsio a gwaith coed' },
    themes: 'practical-help work-learning art talking',
    said: {
      en: `woodwork; fix things; mend things; mending; repair; workshop; tinker; make something out of wood; joinery; engineering; bikes; fix my bike;
        shed; model railway; used to be a joiner; used to be a fitter; broken toaster; good with tools; make do and mend; mend; fixing; repairing;
        chuck; chucking; hate waste; landfill; toaster; vacuum; with wood; brilliant with wood; carpentry; carpenter; joiner; lathe; whittle; engineer;
        electrician; welder; fitter; tinkering; handy; good with his hands; soldering; upholstery; model making; model trains; metalwork; restore;
        restoring`,
      cy: `gwaith coed; trwsio; trwsio pethau; offer; gweithdy; sied; beiciau; saer; da gyda fy nwylo; torri; wedi torri; pren; beic`,
    },
    hints: {
      en: `hands; make; build; broke; bench; retired; drawer; bits; screws; nails; hammer; chisel; plane; vice; wires; fuse; kettle; hoover; mower; clock;
        clocks; chair; chairs; table; leg; wobbles; jumper; hole; jeans; toy; toys; bird box; boat; motor; engine; motorbike; garage; idle; trade;
        apprentice; time served; plumber; builder; mechanic; machinist; toolmaker; skip; tip; rubbish; planet; cheap; new one; tools;
        good with my hands; fix; broken; throw away; waste; lamp; radio; zip; bike; tool; wood; saw`,
    },
    answers: {
      en: 'repair café; repair; mend; fix; broken; shed; woodwork; workshop; tools; upholstery; solder',
      cy: 'sied; gwaith coed; caffi trwsio; gweithdy; offer; trwsio; beic',
    },
  },
  {
    id: 'theatre-and-film',
    label: { en: 'Drama, film and shows', cy: 'Drama, ffilm a sioeau' },
    themes: 'art befriending young-people',
    said: {
      en: `drama; acting; theatre; film; cinema; am dram; panto; musicals; films; on stage; the pictures; movie; movies; old film; old films; matinee;
        netflix with; on the stage; actor; actress; amateur dramatics; pantomime; stand up; improv; perform; performing; puppets; costumes`,
      cy: 'drama; actio; theatr; ffilm; sinema; panto; comedi; llwyfan; sioeau cerdd; ffilmiau; sioe',
    },
    hints: {
      en: `stage; watch; show; ice cream; dress up; audience; lines; script; lights; curtain; school play; voice; shy; confidence; act; wardrobe; scenery;
        props; popcorn; ticket; tickets; screen; black and white; hollywood; western; westerns; carry on; afternoon; odeon; gaumont; musical; laugh;
        pictures; comedy; circus; play; shows; backstage`,
    },
    answers: {
      en: 'drama; theatre; film; cinema; acting; stage; performance; screening; comedy',
      cy: 'drama; theatr; ffilm; sinema; actio; perfformio; llwyfan',
    },
  },
  {
    id: 'cooking',
    label: { en: 'Cooking together', cy: 'Coginio gyda’n gilydd' },
    themes: 'food work-learning families',
    said: {
      en: `cooking; cook; learn to cook; baking; bake; cook for one; wife did all the cooking; never cooked; cookery; cook on a budget; slow cooker;
        recipes; only beans on toast; never learned to cook; living on toast; she did all the cooking; pot noodles; can't cook; cook from scratch;
        cook a meal; make a meal; boil an egg; burn water; cook for myself; cook for the kids; cook cheap; cook healthy; air fryer; microwave meals;
        ready meals; beans on toast; pot noodle; living on takeaways; did all the cooking; my wife cooked; batch cook; clue in the kitchen`,
      cy: `coginio; dysgu coginio; pobi; coginio i un; erioed wedi coginio; ryseitiau; bara; methu coginio; cegin; rysáit; bwyd i un`,
    },
    hints: {
      en: `toast; meals; pies; egg; oven; pan; eat; stretch; eggs; tin; tins; beans; noodles; pie; freezer; takeaway; hob; burn; burnt; wife; mum;
        divorce; uni; student; kids; healthy; spice; curry; sunday; roast; veg; chop; bored; microwave; hopeless; starve; starving; salad; soup; stew;
        bread; flour; cakes; recipe; kitchen`,
    },
    answers: {
      en: 'cook; cookery; baking; kitchen; cook and eat; bread; recipes; cook on a budget',
      cy: 'coginio; pobi; cegin; coginio a bwyta; bara; ryseitiau',
    },
  },
]
