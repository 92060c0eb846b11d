/** English word classes that a cue may name as `<class>`. */
export default `
# people who serve
staff = staff | staffs | employee* | worker* | waiter* | waitress* | server* | manager* | management
  | receptionist* | reception | front desk | owner* | chef* | cook | cooks | host | hosts | hostess*
  | bartender* | barman | barmen | barista* | nurse* | doctor* | dr | gp | consultant* | dentist*
  | hygienist | surgeon | midwife | midwives | physio* | pharmacist | vet | mechanic* | technician* | tech
  | techs | cashier* | clerk* | agent* | adviser* | advisor* | rep | reps | representative* | assistant*
  | associate* | guy | guys | lady | ladies | gentleman | gent | girl | girls | boy | boys | lad | lads
  | chap | chaps | bloke | blokes | fella* | fellow | fellas | dude | dudes | man | woman | men | women
  | team | crew | personnel | people | concierge | porter* | bellman | bellboy | driver* | courier*
  | postman | postie | rider | riders | engineer* | plumber* | electrician* | builder* | fitter*
  | installer* | stylist* | hairdresser* | barber* | beautician | therapist* | masseur* | masseuse
  | trainer* | instructor* | coach | landlord* | landlady | salesman | salesmen | saleswoman | salesperson*
  | salespeople | sales team | operator* | security | guard* | bouncer* | doorman | doormen | captain*
  | steward* | attendant* | housekeeper* | housekeeping | cleaner* | maid* | janitor | supervisor*
  | director | boss | proprietor | seller* | vendor* | shopkeeper | teller* | banker | officer* | handler
  | tutor | teacher | folks | personal | maitre d | sommelier
  | baker* | butcher* | florist* | jeweller* | jeweler* | watchmaker | cobbler | tailor* | seamstress*
  | upholsterer | decorator* | plasterer | tiler | roofer* | joiner | carpenter* | glazier | locksmith*
  | gardener* | chimney sweep | removal men | removals | mover* | movers | handyman | audiologist | optician*
  | optometrist | radiographer | physiotherapist* | chemist | carer* | caregiver* | paramedic* | groomer
  | undertaker* | funeral director | solicitor | lawyer | notary | accountant | broker | photographer*
  | librarian* | caretaker | warden | ranger* | lifeguard* | usher* | skipper | deckhand* | sailor | pilot
  | flight attendant* | stewardess* | cabin crew | conductor | taxi driver* | cabbie | night porter | postwoman
  | fishmonger | greengrocer | farmer | brewer | piano tuner | volunteer* | apprentice | trainee | intern
they = they | he | she | who | someone | somebody | one of them | one of the staff | <staff>
us = us | me | him | her | them | you | everyone | everybody | my wife | my husband | my partner | my mum
  | my mom | my mother | my dad | my father | my son | my daughter | my kid | my kids | my child
  | my children | my friend | my friends | my family | our kids | our son | our daughter | our children
  | our baby | my boy | my girl | my gran | my nan | my grandma | my grandmother | them all | us all | mum
  | dad | mam | grandad | grandma | granny | my grandad | my brother | my sister | my parents | our parents
  | my dog | our dog | the dog | the kids | the children | my cat | our cat | my toddler | our toddler
  | my lad | my little boy | my little girl | our little boy | our little girl | my little one
  | our little one | my nephew | my niece | my boyfriend | my girlfriend | my flatmate | my neighbour
  | an old lady | a stranger | the baby | our friends | our group | the boy | the girl
kin = wife | husband | hubby | partner | mum | mom | mam | mother | dad | father | daughter | son | kid
  | kids | child | children | baby | toddler | little one | little ones | gran | nan | granny | grandma
  | grandmother | grandad | grandpa | grandfather | sister | brother | friend* | family | dog | boyfriend
  | girlfriend | fiance*
firm = company | firm | bank | business | shop | store | restaurant | hotel | place | outlet | branch
  | garage | dealer* | clinic | practice | hospital | airline | agency | supplier | provider | website
  | outfit | gym | salon | pub | bar | cafe | lounge
# small words
be = is | are | was | were | be | been | being | s | 's | r | wuz | seem* | look* | remain* | stay* | felt
  | feel* | turned out | turned out to be
notbe = isn't | aren't | wasn't | weren't | isnt | arent | wasnt | werent | ain't | aint | is not | are not
  | was not | were not | not | never | hardly | far from | nowhere near | anything but | wasn't that
  | not that | not at all | no longer | didn't look | didn't taste | doesn't look | doesn't taste
  | did not taste | did not look | not even | could be | could have been | could've been | should be
  | should have been
adv = very | really | rly | so | soo* | too | quite | pretty | rather | fairly | extremely | absolutely
  | super | totally | completely | utterly | just | also | all | always | a bit | a little | a tad | bit
  | such | truly | incredibly | amazingly | surprisingly | especially | simply | exceptionally
  | particularly | most | more | both | equally | overall | still | even | generally | consistently
  | actually | beyond | reasonably | unbelievably | insanely | ridiculously | way | damn | bloody | fucking
  | freaking | fricking | proper | wicked | highly | thoroughly | remarkably | seriously | exceedingly
  | genuinely | as | mostly | usually | slightly | somewhat | the | a | an | only | ever | that | v | far
  | much | vry | realy
cant = can't | cannot | cant | can not | couldn't | couldnt | could not | wasn't able to | weren't able to
  | was not able to | were not able to | unable to | not able to | impossible to
didnt = didn't | did not | didnt | don't | do not | dont | doesn't | does not | doesnt | never | won't
  | will not | wont | wouldn't | would not | wouldnt | refused to | refuse to | refuses to | failed to
  | fail to | fails to | neglected to | haven't | have not | hasn't | has not | hadn't | had not
  | couldn't be bothered to | can't be bothered to | forgot to | without
nobody = nobody | no one | noone | no-one | no body | not one person | not a single person | not a soul
  | none of the staff | no staff | no staff member | no member of staff | no waiter* | no server*
  | no employee* | not a single staff | not one member of staff | nobody there | none of them | no person
have = have | has | had | having | 've | ve
i = i | we
# valence
good = good | nice | fine | decent | pleasant | satisfactory | gud | gd | goood* | lovely | enjoyable
  | yummy | yum | tasty | fresh | hot and fresh | solid | reliable | superior | impressive | comfortable
great = great | excellent | amazing | fantastic | awesome | superb | wonderful | brilliant | perfect
  | outstanding | exceptional | fabulous | phenomenal | incredible | gorgeous | delightful | terrific
  | stunning | first class | first-class | first rate | top class | top quality | high quality | top notch
  | top-notch | topnotch | second to none | to die for | out of this world | out of the world | mind blowing
  | mind-blowing | mindblowing | spectacular | sublime | divine | marvellous | marvelous | magnificent
  | splendid | stellar | faultless | flawless | impeccable | unbeatable | unreal | spot on | on point
  | next level | world class | beautiful | best | cracking | fab | gr8 | amazin | awsome | awesum | excelent
  | exellent | excellant | fantastc | exquisite | heavenly | epic | insane | bang on | tip top | deadly
  | bomb | dope | bussin | elite | faboulous | fabolous | fantabulous | mouth watering | mouthwatering
  | mouth-watering | lip smacking | finger licking | delicious | delish | scrumptious | yummm* | scrummy
  | extraordinary | a delight | a treat | a joy | unmatched | unparalleled | blown away
bad = bad | poor | mediocre | disappointing | dissapointing | disapointing | dissappointing | disappointed
  | below average | subpar | sub par | sub-par | below par | substandard | sub-standard | not up to the mark
  | not great | weak | let down | a let down | a letdown | letdown | underwhelming | average at best | so so
  | so-so | meh | lacking | inferior | low | pathetic | unimpressive | iffy | patchy | hit and miss
  | hit or miss | boring | lame | overrated | unsatisfactory | inconsistent | very average | bad quality
awful = awful | terrible | terible | horrible | horible | horrendous | dreadful | appalling | apalling
  | atrocious | disgusting | digusting | abysmal | shocking | vile | rubbish | crap | crappy | shit | shite
  | shitty | worst | worse | worest | wrost | garbage | trash | trashy | useless | dire | diabolical
  | disgraceful | woeful | lousy | horrid | hideous | a joke | joke | third class | third rate
  | unacceptable | revolting | gross | nasty | deplorable | a disgrace | a disaster | disastrous
  | ridiculous | terrrible | pants | minging | rank | a shambles | sucks | sucked | suck | sucky
  | a nightmare | yuck | beyond bad | worst ever | despicable | ghastly | miserable
# things
service = service | services | servicing | customer service | customer services | customer care
  | customer support | support | hospitality | hospitalities | care | treatment | service staff
food = food | foods | meal* | dish | dishes | item | breakfast* | lunch* | dinner* | brunch | buffet*
  | starter* | appetizer* | main course | mains | entree* | dessert* | desert | deserts | sweets | drink*
  | cocktail* | mocktail* | coffee* | tea | beer* | wine* | pint | burger* | pizza* | fries | chips
  | sandwich* | salad* | soup* | steak* | chicken | mutton | biryani* | biriyani* | biryanis | cake* | curry
  | curries | kebab* | kabab* | noodles | pasta | rice | naan* | roti* | paneer | fish | seafood
  | ice cream* | icecream | pastry | pastries | bread | taste* | flavour* | flavor* | menu | cuisine
  | snacks | thali | dosa* | momos | shawarma | wings | lamb | pork | beef | prawns | dosas | tiffin*
  | gravy | veg | sauce* | salads | quality of food | food quality | quality of the food | roast | carvery
  | nuggets | mcflurry | shake* | milkshake* | smoothie* | juice* | eggs | bacon | pancake* | donut*
  | waffle* | croissant* | catering
room = room* | rooms | bed | beds | suite* | bathroom* | shower* | mattress* | pillow* | pool | pools
  | swimming pool | hot tub | spa | apartment* | villa* | cabin* | accommodation* | accomodation* | bedroom*
  | tv | wifi | wi-fi | wi fi | internet | air con | aircon | ac | a/c | air conditioning | heating
  | hot water | balcony | kitchenette | facilities | amenities | hairdryer | towels
goods = product* | item* | goods | phone* | handset | laptop* | app | apps | website | site | portal
  | online banking | mobile banking | shoes | dress* | jacket | jeans | sofa* | couch | material* | device*
  | router | broadband | connection | signal | coverage | game* | book* | parts | tyres | quality
  | workmanship | finish | paintwork | fabric | haircut | cut | colour | color | nails | equipment
  | machine* | selection | choice | range | variety | collection | stock | gadget* | bike | car | vehicle
ambience = ambience* | ambiance* | ambience | ambiene | ambeince | ambiamce | ambient | atmosphere*
  | atmoshere | athmosphere | decor | interior* | vibe* | setting | view* | location* | locality
  | surroundings | music | dj | lighting | terrace | garden* | grounds | lobby | seating | environment
  | scenery | rooftop | patio | beach | layout | furnishings | furniture | architecture | aura | aesthetic*
cost = price* | pricing | prices | cost* | rate | rates | fee* | charge* | bill | tariff
# coming back
will = will | we'll | i'll | ill | shall | would | we'd | i'd | 'd | definitely | certainly | surely
  | absolutely | def | defo | gonna | going to | planning to | planning on | plan to | plan on | want to
  | wanted to | hope to | hoping to | wait to | looking forward to | look forward to | forward to | happy to
  | sure to | love to | like to | intend to | likely to | reason to | tempted to | make me | makes me
  | makes you
wont = won't | wont | will not | wouldn't | would not | wouldnt | never | never ever | not be | never be
  | won't be | will never | would never | not going to | no intention of | don't plan to | don't want to
  | not want to | no desire to | refuse to | not planning to | doubt i will | doubt we will
  | don't think i will | don't think we will | not likely to | unlikely to | hesitate to | no way i will
  | rather not | nor will i | nor would i
comeback = return | returning | returned | come back | coming back | comeback | go back | going back
  | be back | back again | visit again | visiting again | visit soon | be visiting | visit this place again
  | visit there again | visit it again | stay again | staying again | stay here again | stay there again
  | staying here again | stay here | stay there | come again | coming again | come here again | use again
  | using again | use them again | use it again | order again | order from here again | ordering again
  | book again | booking again | revisit | revisiting | re visit | eat here again | eat there again
  | dine again | dine here again | go again | go there again | go here again | buy again | shop here again
  | shop there again | try again | repeat | be a regular | keep coming | keep going | recommend or return
# whose
his = his | her | their | its
my = my | our | his | her | their | your | the
# where a customer lives or stays, what gets lost, when nobody need work
home = my house | our house | my home | our home | my door | our door | my doorstep | our doorstep | my flat
  | our flat | my place | our place | my office | my work | my workplace | our hotel | my hotel
  | the hospital | hospital | my bed | my bedside | her house | his house | her home | his home | the house
  | mine | ours | my mum's | my mother's | the ward | the airport | the station | the venue
lost = phone | mobile | wallet | purse | ring | passport | bag | handbag | rucksack | watch | camera | toy
  | teddy | bear | bunny | charger | glasses | keys | jacket | coat | scarf | earring | earrings | necklace
  | laptop | tablet | ipad | hearing aid | card | credit card | ticket | tickets | umbrella | hat | shoe
  | shoes | medicine | medication | prescription | tablets | luggage | suitcase | dog | cat | key
  | wedding ring | book | parcel
offtime = on a sunday | on sunday | on a saturday | on saturday night | on a bank holiday | on christmas eve
  | on christmas day | on boxing day | on new year's eve | on new year's day | on easter | on thanksgiving
  | in the evening | late in the evening | late at night | at night | at midnight | after work | after hours
  | after closing | after closing time | before opening | before work | at the weekend | over the weekend
  | on the weekend | at short notice | on his day off | on her day off | on their day off | on his holiday
  | on her holiday | on their holiday | on his lunch break | on her lunch break | in his lunch break
  | in her lunch break | in the snow | in the rain | in the pouring rain | in a storm
  | in the middle of the night | at 6am | at 5am | at 10pm | at 11pm
`
