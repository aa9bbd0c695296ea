/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query Me {\n  me {\n    id\n    nickname\n    avatarUrl\n    card {\n      number\n    }\n    tier {\n      current {\n        name\n      }\n    }\n    points {\n      available\n      held\n      expiring(withinDays: 30) {\n        points\n      }\n    }\n    messages(first: 1) {\n      unread\n    }\n    redemptions(\n      status: [AWAITING_PAYMENT, CONFIRMED, READY_FOR_PICKUP, SHIPPED]\n      first: 50\n    ) {\n      edges {\n        node {\n          status\n        }\n      }\n    }\n  }\n}": typeof types.MeDocument,
    "query CardBalance {\n  me {\n    id\n    points {\n      available\n    }\n    tier {\n      current {\n        name\n      }\n    }\n  }\n}": typeof types.CardBalanceDocument,
    "query CardCodes($count: Int!) {\n  cardCodes(count: $count) {\n    codes\n    firstStep\n    stepSeconds\n    generation\n    serverTime\n  }\n}": typeof types.CardCodesDocument,
    "query CardEvents($since: DateTime!) {\n  cardEvents(since: $since) {\n    id\n    kind\n    at\n    pointsEarned\n    pointsSpent\n    payableFen\n    voucherFen\n    store {\n      name\n    }\n    breakdown {\n      ruleCode\n      title\n      points\n    }\n  }\n}": typeof types.CardEventsDocument,
    "mutation ReplaceCardCodes($reason: CardCodeReplacement!) {\n  replaceCardCodes(reason: $reason) {\n    codes\n    firstStep\n    stepSeconds\n    generation\n    serverTime\n  }\n}": typeof types.ReplaceCardCodesDocument,
    "mutation ClaimGift($input: ClaimGiftInput!) {\n  claimGift(input: $input) {\n    __typename\n    ... on Gift {\n      ...GiftParts\n    }\n    ... on GiftUnavailable {\n      reason\n    }\n    ... on GiftLimitReached {\n      limit\n      remaining\n    }\n  }\n}": typeof types.ClaimGiftDocument,
    "query SharedGift($token: String!) {\n  gift(token: $token) {\n    ...GiftParts\n  }\n}": typeof types.SharedGiftDocument,
    "query GiftAllowance {\n  me {\n    id\n    nickname\n    points {\n      available\n      giftable\n      debt\n    }\n    giftAllowance {\n      minPoints\n      maxPoints\n      giftsLeftToday\n      pointsLeftToday\n      pointsLeftThisMonth\n      sendableFrom\n      claimHours\n      lockHours\n    }\n  }\n}": typeof types.GiftAllowanceDocument,
    "mutation SendGift($input: SendGiftInput!) {\n  sendGift(input: $input) {\n    __typename\n    ... on Gift {\n      ...GiftParts\n    }\n    ... on InsufficientPoints {\n      required\n      available\n    }\n    ... on GiftLimitReached {\n      limit\n      remaining\n    }\n    ... on GiftNotAllowed {\n      reason\n    }\n  }\n}": typeof types.SendGiftDocument,
    "query GiftPrivateMessage($id: ID!) {\n  me {\n    id\n    gift(id: $id) {\n      id\n      privateMessageActivityId\n    }\n  }\n}": typeof types.GiftPrivateMessageDocument,
    "mutation WithdrawGift($input: WithdrawGiftInput!) {\n  withdrawGift(input: $input) {\n    __typename\n    ... on Gift {\n      ...GiftParts\n    }\n    ... on GiftUnavailable {\n      reason\n    }\n  }\n}": typeof types.WithdrawGiftDocument,
    "fragment GiftRowParts on Gift {\n  id\n  state\n  points\n  message\n  design\n  sentAt\n  expiresAt\n  claimedAt\n  serverTime\n  isMine\n  sender {\n    nickname\n  }\n  receiver {\n    nickname\n  }\n}": typeof types.GiftRowPartsFragmentDoc,
    "query Gifts($direction: GiftDirection!, $first: Int, $after: String) {\n  me {\n    id\n    gifts(direction: $direction, first: $first, after: $after) {\n      edges {\n        node {\n          ...GiftRowParts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": typeof types.GiftsDocument,
    "query GiftLock {\n  me {\n    id\n    giftAllowance {\n      lockHours\n    }\n  }\n}": typeof types.GiftLockDocument,
    "fragment GiftParts on Gift {\n  id\n  state\n  points\n  sentPoints\n  message\n  design\n  sentAt\n  expiresAt\n  claimedAt\n  settledAt\n  serverTime\n  isMine\n  isReceivedByMe\n  sharePath\n  sender {\n    nickname\n    avatarUrl\n  }\n  receiver {\n    nickname\n  }\n  pointsExpiry {\n    expiresAt\n    points\n  }\n}": typeof types.GiftPartsFragmentDoc,
    "query OwnGift($id: ID!) {\n  me {\n    id\n    gift(id: $id) {\n      ...GiftParts\n    }\n  }\n}": typeof types.OwnGiftDocument,
    "query Home {\n  me {\n    id\n    nickname\n    avatarUrl\n    joinedAt\n    card {\n      number\n    }\n    tier {\n      pointsToNext\n      tierPoints\n      current {\n        code\n        name\n        earnMultiplierBps\n        thresholdTierPoints\n      }\n      next {\n        name\n        thresholdTierPoints\n      }\n    }\n    points {\n      available\n      debt\n      expiring(withinDays: 30) {\n        expiresAt\n        points\n      }\n      entries(first: 3) {\n        edges {\n          node {\n            id\n            kind\n            title\n            points\n            occurredAt\n            store {\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n  now: rewards(filter: {redeemableOnly: true}, first: 6) {\n    edges {\n      node {\n        ...MiniReward\n      }\n    }\n  }\n  soon: rewards(sort: PRICE_ASC, first: 4) {\n    edges {\n      node {\n        ...MiniReward\n        availability {\n          state\n          missingPoints\n        }\n      }\n    }\n  }\n  programme {\n    ...ProgrammeParts\n  }\n}": typeof types.HomeDocument,
    "mutation RedeemReward($input: RedeemRewardInput!) {\n  redeemReward(input: $input) {\n    __typename\n    ... on Redemption {\n      ...OrderParts\n    }\n    ... on InsufficientPoints {\n      required\n      available\n    }\n    ... on RewardUnavailable {\n      state\n    }\n    ... on PriceChanged {\n      pricePoints\n      priceFen\n    }\n  }\n}": typeof types.RedeemRewardDocument,
    "query RewardItem($id: ID!) {\n  reward(id: $id) {\n    ...RewardCard\n    subtitle\n    description\n    kind\n    marketPriceFen\n    fulfillmentMethods\n    onOfferDay\n    contents\n    season\n    category {\n      id\n      name\n    }\n    donation {\n      cause\n      beneficiary\n      donatedFen\n      shopAddsFen\n    }\n  }\n  me {\n    id\n    points {\n      available\n      debt\n      expiring(withinDays: 4000) {\n        points\n        expiresAt\n      }\n    }\n    tier {\n      tierPoints\n      current {\n        earnMultiplierBps\n      }\n    }\n  }\n  stores {\n    id\n    name\n    address\n    openingHours\n  }\n}": typeof types.RewardItemDocument,
    "mutation CancelRedemption($input: CancelRedemptionInput!) {\n  cancelRedemption(input: $input) {\n    __typename\n    ... on Redemption {\n      ...OrderParts\n    }\n    ... on RedemptionProblem {\n      status\n    }\n  }\n}": typeof types.CancelRedemptionDocument,
    "mutation ConfirmReceipt($input: ConfirmReceiptInput!) {\n  confirmReceipt(input: $input) {\n    __typename\n    ... on Redemption {\n      ...OrderParts\n    }\n    ... on RedemptionProblem {\n      status\n    }\n  }\n}": typeof types.ConfirmReceiptDocument,
    "fragment OrderRowParts on Redemption {\n  id\n  number\n  status\n  kind\n  rewardTitle\n  rewardImageUrl\n  quantity\n  points\n  pointsLapsed\n  fen\n  method\n  payBefore\n  pickupBefore\n  createdAt\n  store {\n    id\n    name\n  }\n  spin {\n    ...WonByParts\n  }\n}": typeof types.OrderRowPartsFragmentDoc,
    "query Orders($status: [RedemptionStatus!], $first: Int, $after: String) {\n  me {\n    id\n    redemptions(status: $status, first: $first, after: $after) {\n      edges {\n        node {\n          ...OrderRowParts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": typeof types.OrdersDocument,
    "query MeForRewards {\n  me {\n    id\n    points {\n      available\n    }\n    tier {\n      current {\n        earnMultiplierBps\n      }\n    }\n  }\n}": typeof types.MeForRewardsDocument,
    "fragment OrderParts on Redemption {\n  id\n  number\n  status\n  kind\n  rewardTitle\n  rewardImageUrl\n  quantity\n  points\n  pointsLapsed\n  fen\n  method\n  pickupCode\n  voucherCode\n  voucherId\n  serverTime\n  payBefore\n  pickupBefore\n  createdAt\n  store {\n    id\n    name\n    address\n    openingHours\n  }\n  shipment {\n    carrier\n    trackingNumber\n    completesAt\n  }\n  address {\n    recipient\n    phone\n    region\n    street\n  }\n  certificate {\n    number\n    date\n    cause\n    beneficiary\n    points\n    donatedFen\n    shopAddsFen\n  }\n  cancellation {\n    pointsReturned\n    pointsLapsing\n    fenRefunded\n  }\n  reward {\n    id\n  }\n  spin {\n    ...WonByParts\n  }\n}": typeof types.OrderPartsFragmentDoc,
    "query Order($id: ID!) {\n  me {\n    id\n    redemption(id: $id) {\n      ...OrderParts\n    }\n  }\n}": typeof types.OrderDocument,
    "mutation PayRedemption($id: ID!) {\n  payRedemption(id: $id) {\n    __typename\n    ... on PaymentParameters {\n      timeStamp\n      nonceStr\n      package\n      signType\n      paySign\n    }\n    ... on RedemptionProblem {\n      status\n    }\n  }\n}": typeof types.PayRedemptionDocument,
    "query Rewards($filter: RewardFilter, $sort: RewardSort, $first: Int, $after: String) {\n  rewards(filter: $filter, sort: $sort, first: $first, after: $after) {\n    edges {\n      node {\n        ...RewardCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.RewardsDocument,
    "fragment WonByParts on Spin {\n  id\n  claim {\n    state\n    claimBefore\n    redemption {\n      id\n    }\n  }\n}": typeof types.WonByPartsFragmentDoc,
    "query Shelf {\n  me {\n    id\n    points {\n      available\n    }\n    tier {\n      current {\n        earnMultiplierBps\n      }\n    }\n  }\n  rewardCategories {\n    id\n    name\n  }\n  now: rewards(filter: {redeemableOnly: true}, first: 12) {\n    edges {\n      node {\n        id\n        title\n        imageUrl\n        pricePoints\n        priceFen\n        regularPricePoints\n        category {\n          id\n          name\n        }\n      }\n    }\n  }\n  seasonal: rewards(filter: {seasonalOnly: true}, first: 1) {\n    edges {\n      node {\n        ...RewardCard\n        season\n        contents\n      }\n    }\n  }\n}": typeof types.ShelfDocument,
    "query Inbox($first: Int, $after: String) {\n  me {\n    id\n    messages(first: $first, after: $after) {\n      unread\n      edges {\n        node {\n          id\n          kind\n          title\n          body\n          at\n          read\n          path\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": typeof types.InboxDocument,
    "mutation MarkMessagesRead($upTo: ID!) {\n  markMessagesRead(upTo: $upTo)\n}": typeof types.MarkMessagesReadDocument,
    "query PointsOverview {\n  me {\n    id\n    joinedAt\n    points {\n      available\n      held\n      debt\n      lifetimeEarned\n      lifetimeRedeemed\n      expiring(withinDays: 4000) {\n        expiresAt\n        points\n      }\n    }\n  }\n}": typeof types.PointsOverviewDocument,
    "query ReceiptEntries($storeId: ID!, $receiptNumber: String!) {\n  me {\n    id\n    points {\n      receiptEntries(storeId: $storeId, receiptNumber: $receiptNumber) {\n        id\n        kind\n        title\n        detail\n        points\n        occurredAt\n        receiptNumber\n        giftId\n        availableAfter\n        store {\n          id\n          name\n          address\n        }\n        breakdown {\n          ruleCode\n          title\n          points\n        }\n        lots {\n          expiresAt\n          points\n        }\n      }\n    }\n  }\n}": typeof types.ReceiptEntriesDocument,
    "query Statement($filter: PointsEntryFilter, $first: Int!, $after: String) {\n  me {\n    id\n    points {\n      entries(filter: $filter, first: $first, after: $after) {\n        edges {\n          cursor\n          node {\n            id\n            kind\n            title\n            detail\n            points\n            occurredAt\n            receiptNumber\n            giftId\n            availableAfter\n            store {\n              id\n              name\n              address\n            }\n            breakdown {\n              ruleCode\n              title\n              points\n            }\n            lots {\n              expiresAt\n              points\n            }\n          }\n        }\n        months {\n          month\n          pointsIn\n          pointsOut\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n}": typeof types.StatementDocument,
    "query AccountClosure {\n  accountClosure {\n    pointsLost\n    openRedemptions\n    pendingGifts\n    vouchersLost\n    prizesLost\n    blocked {\n      openRedemptions\n      pendingGifts\n      heldPoints\n    }\n  }\n}": typeof types.AccountClosureDocument,
    "mutation CloseAccount($input: CloseAccountInput!) {\n  closeAccount(input: $input) {\n    __typename\n    ... on AccountClosureBlocked {\n      openRedemptions\n    }\n  }\n}": typeof types.CloseAccountDocument,
    "query MyDataExport {\n  myDataExport\n}": typeof types.MyDataExportDocument,
    "mutation BindPhone($input: BindPhoneInput!) {\n  bindPhone(input: $input) {\n    __typename\n    ... on PhoneProblem {\n      reason\n    }\n  }\n}": typeof types.BindPhoneDocument,
    "mutation RemovePhone {\n  removePhone {\n    id\n  }\n}": typeof types.RemovePhoneDocument,
    "query Profile {\n  me {\n    id\n    nickname\n    avatarUrl\n    birthday\n    maskedPhone\n    language\n  }\n}": typeof types.ProfileDocument,
    "mutation UpdateProfile($input: UpdateProfileInput!) {\n  updateProfile(input: $input) {\n    id\n  }\n}": typeof types.UpdateProfileDocument,
    "mutation FulfillRedemption($input: FulfillRedemptionInput!) {\n  fulfillRedemption(input: $input) {\n    __typename\n    ... on Redemption {\n      id\n      number\n      rewardTitle\n      rewardImageUrl\n      quantity\n    }\n    ... on RedemptionProblem {\n      status\n    }\n    ... on PickupCodeUnknown {\n      message\n    }\n  }\n}": typeof types.FulfillRedemptionDocument,
    "query StaffStores {\n  stores {\n    id\n    name\n  }\n}": typeof types.StaffStoresDocument,
    "mutation RefundSale($input: RefundSaleInput!) {\n  refundSale(input: $input) {\n    __typename\n    ... on SaleRefund {\n      id\n      refundedFen\n      voucherFen\n      cashFen\n      pointsReturned\n      pointsClawedBack\n      debtAfter\n      vouchersReturned\n      vouchersLapsed\n      sale {\n        receiptNumber\n        grossFen\n        refundedFen\n        store {\n          name\n        }\n        member {\n          maskedNickname\n          maskedPhone\n        }\n      }\n    }\n    ... on SaleRefundProblem {\n      refundableFen\n    }\n  }\n}": typeof types.RefundSaleDocument,
    "mutation QuoteSale($input: QuoteSaleInput!) {\n  quoteSale(input: $input) {\n    __typename\n    ... on SaleQuote {\n      grossFen\n      vouchers {\n        voucherId\n        title\n        takenFen\n      }\n      pointsSpent\n      pointsValueFen\n      payableFen\n      maxPointsToSpend\n      pointsEarned\n      breakdown {\n        ruleCode\n        title\n        points\n      }\n    }\n    ... on InsufficientPoints {\n      required\n      available\n    }\n    ... on SpendLimitExceeded {\n      maxPointsToSpend\n    }\n    ... on VoucherProblem {\n      code\n      reason\n      minimumSpendFen\n      lapsedAt\n      usedAt\n    }\n  }\n}": typeof types.QuoteSaleDocument,
    "mutation RecordSale($input: RecordSaleInput!) {\n  recordSale(input: $input) {\n    __typename\n    ... on Sale {\n      ...SaleParts\n    }\n    ... on InsufficientPoints {\n      required\n      available\n    }\n    ... on SpendLimitExceeded {\n      maxPointsToSpend\n    }\n    ... on ReceiptAlreadyRecorded {\n      sale {\n        ...SaleParts\n      }\n    }\n    ... on VoucherProblem {\n      code\n      reason\n      minimumSpendFen\n      lapsedAt\n      usedAt\n    }\n  }\n}": typeof types.RecordSaleDocument,
    "fragment SaleParts on Sale {\n  id\n  receiptNumber\n  occurredAt\n  grossFen\n  vouchers {\n    voucherId\n    title\n    takenFen\n  }\n  pointsSpent\n  pointsValueFen\n  payableFen\n  pointsEarned\n  availableAfter\n  refundedFen\n  breakdown {\n    ruleCode\n    title\n    points\n  }\n  store {\n    id\n    name\n  }\n  member {\n    maskedNickname\n    maskedPhone\n    tier {\n      name\n    }\n  }\n}": typeof types.SalePartsFragmentDoc,
    "mutation ScanCard($input: ScanCardInput!) {\n  scanCard(input: $input) {\n    __typename\n    ... on TillSession {\n      id\n      expiresAt\n      member {\n        maskedNickname\n        maskedPhone\n        available\n        tier {\n          name\n        }\n      }\n    }\n    ... on CardCodeProblem {\n      reason\n    }\n  }\n}": typeof types.ScanCardDocument,
    "mutation LoginStaff($input: LoginStaffInput!) {\n  loginStaff(input: $input) {\n    accessToken\n    displayName\n    role\n    store {\n      id\n      name\n    }\n  }\n}": typeof types.LoginStaffDocument,
    "fragment VoucherParts on Voucher {\n  id\n  code\n  title\n  valueFen\n  minimumSpendFen\n  expiresAt\n  state\n  usedAt\n}": typeof types.VoucherPartsFragmentDoc,
    "query Voucher($id: ID!) {\n  me {\n    id\n    voucher(id: $id) {\n      ...VoucherParts\n    }\n  }\n}": typeof types.VoucherDocument,
    "query Wallet($state: VoucherState, $first: Int, $after: String) {\n  me {\n    id\n    vouchers(state: $state, first: $first, after: $after) {\n      edges {\n        node {\n          ...VoucherParts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": typeof types.WalletDocument,
    "mutation AgreeToPrivacy($privacyVersion: String!) {\n  agreeToPrivacy(privacyVersion: $privacyVersion) {\n    id\n  }\n}": typeof types.AgreeToPrivacyDocument,
    "query AgreedPrivacy {\n  me {\n    id\n    agreedPrivacyVersion\n  }\n}": typeof types.AgreedPrivacyDocument,
    "mutation ClaimPrize($input: ClaimPrizeInput!) {\n  claimPrize(input: $input) {\n    __typename\n    ... on Redemption {\n      id\n    }\n    ... on PrizeNotClaimable {\n      message\n    }\n  }\n}": typeof types.ClaimPrizeDocument,
    "query PrizeToClaim($id: ID!) {\n  me {\n    id\n    spin(id: $id) {\n      id\n      prize {\n        ...PrizeParts\n      }\n      claim {\n        state\n        claimBefore\n        redemption {\n          id\n        }\n      }\n    }\n  }\n  stores {\n    id\n    name\n    address\n    openingHours\n  }\n}": typeof types.PrizeToClaimDocument,
    "fragment PrizeParts on Prize {\n  id\n  name\n  kind\n  points\n  oddsPpm\n  valueFen\n  imageUrl\n  isFallback\n}": typeof types.PrizePartsFragmentDoc,
    "fragment SpinParts on Spin {\n  id\n  spunAt\n  wheelTitle\n  costPoints\n  wasFree\n  pointsWon\n  availableAfter\n  spinsLeftToday\n  freeSpinsLeft\n  fallbackReason\n  prize {\n    ...PrizeParts\n  }\n  drawnPrize {\n    ...PrizeParts\n  }\n  claim {\n    state\n    claimBefore\n    redemption {\n      id\n    }\n  }\n  voucher {\n    id\n    title\n  }\n  proof {\n    wheelId\n    version\n    memberId\n    businessDate\n    seedCommitment\n    clientSeed\n    nonce\n    roll\n    serverSeed\n    revealedFrom\n  }\n}": typeof types.SpinPartsFragmentDoc,
    "query LuckyWheel {\n  luckyWheel {\n    id\n    title\n    state\n    costPoints\n    version\n    opensAt\n    closesAt\n    activatedAt\n    freeSpinsPerDay\n    spinsPerDay\n    freeSpinsLeft\n    spinsLeftToday\n    nextSpinAt\n    budgetUsedUp\n    prizes {\n      ...PrizeParts\n      stock\n      remainingStock\n    }\n    nextVersion {\n      version\n      activatesAt\n      costPoints\n    }\n    rules\n    winners(first: 20) {\n      id\n      maskedNickname\n      prizeName\n      wonAt\n    }\n    businessDate\n    seedCommitment\n    nextSeedCommitment\n    serverTime\n  }\n  me {\n    id\n    points {\n      available\n      debt\n    }\n    tier {\n      current {\n        earnMultiplierBps\n      }\n    }\n  }\n}": typeof types.LuckyWheelDocument,
    "mutation SpinWheel($input: SpinWheelInput!) {\n  spinWheel(input: $input) {\n    __typename\n    ... on Spin {\n      ...SpinParts\n    }\n    ... on InsufficientPoints {\n      required\n      available\n    }\n    ... on SpinLimitReached {\n      nextSpinAt\n    }\n    ... on WheelUnavailable {\n      currentVersion\n    }\n  }\n}": typeof types.SpinWheelDocument,
    "query SpinRecord($id: ID!) {\n  me {\n    id\n    spin(id: $id) {\n      ...SpinParts\n      wheelPrizes {\n        ...PrizeParts\n      }\n    }\n  }\n}": typeof types.SpinRecordDocument,
    "query Spins($wonOnly: Boolean!, $first: Int, $after: String) {\n  me {\n    id\n    spins(wonOnly: $wonOnly, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          spunAt\n          costPoints\n          wasFree\n          prize {\n            ...PrizeParts\n          }\n          claim {\n            state\n            claimBefore\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": typeof types.SpinsDocument,
    "fragment MiniReward on Reward {\n  id\n  title\n  imageUrl\n  pricePoints\n  priceFen\n  regularPricePoints\n}": typeof types.MiniRewardFragmentDoc,
    "fragment RewardCard on Reward {\n  id\n  title\n  imageUrl\n  pricePoints\n  priceFen\n  regularPricePoints\n  remainingStock\n  opensAt\n  closesAt\n  limitPerMember\n  minimumTier {\n    name\n    thresholdTierPoints\n  }\n  availability {\n    state\n    missingPoints\n    remainingForMe\n  }\n}": typeof types.RewardCardFragmentDoc,
    "fragment ProgrammeParts on Programme {\n  name\n  welcomePoints\n  welcomeDoubleDays\n  weekendBonusBps\n  pointsPerYuan\n  pointsExpiry\n  categories {\n    code\n    name\n    rateBps\n  }\n  tiers {\n    code\n    name\n    earnMultiplierBps\n    thresholdTierPoints\n    benefits\n  }\n  stores {\n    id\n    name\n    address\n    openingHours\n  }\n}": typeof types.ProgrammePartsFragmentDoc,
    "query Programme {\n  programme {\n    ...ProgrammeParts\n  }\n}": typeof types.ProgrammeDocument,
    "mutation LoginWithWechat($input: LoginWithWechatInput!) {\n  loginWithWechat(input: $input) {\n    accessToken\n    refreshToken\n    isNewMember\n    member {\n      id\n      points {\n        available\n      }\n    }\n  }\n}": typeof types.LoginWithWechatDocument,
    "mutation Logout {\n  logout\n}": typeof types.LogoutDocument,
    "mutation RefreshSession($refreshToken: String!) {\n  refreshSession(refreshToken: $refreshToken) {\n    accessToken\n    refreshToken\n    member {\n      id\n    }\n  }\n}": typeof types.RefreshSessionDocument,
    "query MessageSubscriptions {\n  me {\n    id\n    messageSubscriptions {\n      template\n      templateId\n    }\n  }\n}": typeof types.MessageSubscriptionsDocument,
    "mutation ReportMessageGrants($input: ReportMessageGrantsInput!) {\n  reportMessageGrants(input: $input)\n}": typeof types.ReportMessageGrantsDocument,
};
const documents: Documents = {
    "query Me {\n  me {\n    id\n    nickname\n    avatarUrl\n    card {\n      number\n    }\n    tier {\n      current {\n        name\n      }\n    }\n    points {\n      available\n      held\n      expiring(withinDays: 30) {\n        points\n      }\n    }\n    messages(first: 1) {\n      unread\n    }\n    redemptions(\n      status: [AWAITING_PAYMENT, CONFIRMED, READY_FOR_PICKUP, SHIPPED]\n      first: 50\n    ) {\n      edges {\n        node {\n          status\n        }\n      }\n    }\n  }\n}": types.MeDocument,
    "query CardBalance {\n  me {\n    id\n    points {\n      available\n    }\n    tier {\n      current {\n        name\n      }\n    }\n  }\n}": types.CardBalanceDocument,
    "query CardCodes($count: Int!) {\n  cardCodes(count: $count) {\n    codes\n    firstStep\n    stepSeconds\n    generation\n    serverTime\n  }\n}": types.CardCodesDocument,
    "query CardEvents($since: DateTime!) {\n  cardEvents(since: $since) {\n    id\n    kind\n    at\n    pointsEarned\n    pointsSpent\n    payableFen\n    voucherFen\n    store {\n      name\n    }\n    breakdown {\n      ruleCode\n      title\n      points\n    }\n  }\n}": types.CardEventsDocument,
    "mutation ReplaceCardCodes($reason: CardCodeReplacement!) {\n  replaceCardCodes(reason: $reason) {\n    codes\n    firstStep\n    stepSeconds\n    generation\n    serverTime\n  }\n}": types.ReplaceCardCodesDocument,
    "mutation ClaimGift($input: ClaimGiftInput!) {\n  claimGift(input: $input) {\n    __typename\n    ... on Gift {\n      ...GiftParts\n    }\n    ... on GiftUnavailable {\n      reason\n    }\n    ... on GiftLimitReached {\n      limit\n      remaining\n    }\n  }\n}": types.ClaimGiftDocument,
    "query SharedGift($token: String!) {\n  gift(token: $token) {\n    ...GiftParts\n  }\n}": types.SharedGiftDocument,
    "query GiftAllowance {\n  me {\n    id\n    nickname\n    points {\n      available\n      giftable\n      debt\n    }\n    giftAllowance {\n      minPoints\n      maxPoints\n      giftsLeftToday\n      pointsLeftToday\n      pointsLeftThisMonth\n      sendableFrom\n      claimHours\n      lockHours\n    }\n  }\n}": types.GiftAllowanceDocument,
    "mutation SendGift($input: SendGiftInput!) {\n  sendGift(input: $input) {\n    __typename\n    ... on Gift {\n      ...GiftParts\n    }\n    ... on InsufficientPoints {\n      required\n      available\n    }\n    ... on GiftLimitReached {\n      limit\n      remaining\n    }\n    ... on GiftNotAllowed {\n      reason\n    }\n  }\n}": types.SendGiftDocument,
    "query GiftPrivateMessage($id: ID!) {\n  me {\n    id\n    gift(id: $id) {\n      id\n      privateMessageActivityId\n    }\n  }\n}": types.GiftPrivateMessageDocument,
    "mutation WithdrawGift($input: WithdrawGiftInput!) {\n  withdrawGift(input: $input) {\n    __typename\n    ... on Gift {\n      ...GiftParts\n    }\n    ... on GiftUnavailable {\n      reason\n    }\n  }\n}": types.WithdrawGiftDocument,
    "fragment GiftRowParts on Gift {\n  id\n  state\n  points\n  message\n  design\n  sentAt\n  expiresAt\n  claimedAt\n  serverTime\n  isMine\n  sender {\n    nickname\n  }\n  receiver {\n    nickname\n  }\n}": types.GiftRowPartsFragmentDoc,
    "query Gifts($direction: GiftDirection!, $first: Int, $after: String) {\n  me {\n    id\n    gifts(direction: $direction, first: $first, after: $after) {\n      edges {\n        node {\n          ...GiftRowParts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": types.GiftsDocument,
    "query GiftLock {\n  me {\n    id\n    giftAllowance {\n      lockHours\n    }\n  }\n}": types.GiftLockDocument,
    "fragment GiftParts on Gift {\n  id\n  state\n  points\n  sentPoints\n  message\n  design\n  sentAt\n  expiresAt\n  claimedAt\n  settledAt\n  serverTime\n  isMine\n  isReceivedByMe\n  sharePath\n  sender {\n    nickname\n    avatarUrl\n  }\n  receiver {\n    nickname\n  }\n  pointsExpiry {\n    expiresAt\n    points\n  }\n}": types.GiftPartsFragmentDoc,
    "query OwnGift($id: ID!) {\n  me {\n    id\n    gift(id: $id) {\n      ...GiftParts\n    }\n  }\n}": types.OwnGiftDocument,
    "query Home {\n  me {\n    id\n    nickname\n    avatarUrl\n    joinedAt\n    card {\n      number\n    }\n    tier {\n      pointsToNext\n      tierPoints\n      current {\n        code\n        name\n        earnMultiplierBps\n        thresholdTierPoints\n      }\n      next {\n        name\n        thresholdTierPoints\n      }\n    }\n    points {\n      available\n      debt\n      expiring(withinDays: 30) {\n        expiresAt\n        points\n      }\n      entries(first: 3) {\n        edges {\n          node {\n            id\n            kind\n            title\n            points\n            occurredAt\n            store {\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n  now: rewards(filter: {redeemableOnly: true}, first: 6) {\n    edges {\n      node {\n        ...MiniReward\n      }\n    }\n  }\n  soon: rewards(sort: PRICE_ASC, first: 4) {\n    edges {\n      node {\n        ...MiniReward\n        availability {\n          state\n          missingPoints\n        }\n      }\n    }\n  }\n  programme {\n    ...ProgrammeParts\n  }\n}": types.HomeDocument,
    "mutation RedeemReward($input: RedeemRewardInput!) {\n  redeemReward(input: $input) {\n    __typename\n    ... on Redemption {\n      ...OrderParts\n    }\n    ... on InsufficientPoints {\n      required\n      available\n    }\n    ... on RewardUnavailable {\n      state\n    }\n    ... on PriceChanged {\n      pricePoints\n      priceFen\n    }\n  }\n}": types.RedeemRewardDocument,
    "query RewardItem($id: ID!) {\n  reward(id: $id) {\n    ...RewardCard\n    subtitle\n    description\n    kind\n    marketPriceFen\n    fulfillmentMethods\n    onOfferDay\n    contents\n    season\n    category {\n      id\n      name\n    }\n    donation {\n      cause\n      beneficiary\n      donatedFen\n      shopAddsFen\n    }\n  }\n  me {\n    id\n    points {\n      available\n      debt\n      expiring(withinDays: 4000) {\n        points\n        expiresAt\n      }\n    }\n    tier {\n      tierPoints\n      current {\n        earnMultiplierBps\n      }\n    }\n  }\n  stores {\n    id\n    name\n    address\n    openingHours\n  }\n}": types.RewardItemDocument,
    "mutation CancelRedemption($input: CancelRedemptionInput!) {\n  cancelRedemption(input: $input) {\n    __typename\n    ... on Redemption {\n      ...OrderParts\n    }\n    ... on RedemptionProblem {\n      status\n    }\n  }\n}": types.CancelRedemptionDocument,
    "mutation ConfirmReceipt($input: ConfirmReceiptInput!) {\n  confirmReceipt(input: $input) {\n    __typename\n    ... on Redemption {\n      ...OrderParts\n    }\n    ... on RedemptionProblem {\n      status\n    }\n  }\n}": types.ConfirmReceiptDocument,
    "fragment OrderRowParts on Redemption {\n  id\n  number\n  status\n  kind\n  rewardTitle\n  rewardImageUrl\n  quantity\n  points\n  pointsLapsed\n  fen\n  method\n  payBefore\n  pickupBefore\n  createdAt\n  store {\n    id\n    name\n  }\n  spin {\n    ...WonByParts\n  }\n}": types.OrderRowPartsFragmentDoc,
    "query Orders($status: [RedemptionStatus!], $first: Int, $after: String) {\n  me {\n    id\n    redemptions(status: $status, first: $first, after: $after) {\n      edges {\n        node {\n          ...OrderRowParts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": types.OrdersDocument,
    "query MeForRewards {\n  me {\n    id\n    points {\n      available\n    }\n    tier {\n      current {\n        earnMultiplierBps\n      }\n    }\n  }\n}": types.MeForRewardsDocument,
    "fragment OrderParts on Redemption {\n  id\n  number\n  status\n  kind\n  rewardTitle\n  rewardImageUrl\n  quantity\n  points\n  pointsLapsed\n  fen\n  method\n  pickupCode\n  voucherCode\n  voucherId\n  serverTime\n  payBefore\n  pickupBefore\n  createdAt\n  store {\n    id\n    name\n    address\n    openingHours\n  }\n  shipment {\n    carrier\n    trackingNumber\n    completesAt\n  }\n  address {\n    recipient\n    phone\n    region\n    street\n  }\n  certificate {\n    number\n    date\n    cause\n    beneficiary\n    points\n    donatedFen\n    shopAddsFen\n  }\n  cancellation {\n    pointsReturned\n    pointsLapsing\n    fenRefunded\n  }\n  reward {\n    id\n  }\n  spin {\n    ...WonByParts\n  }\n}": types.OrderPartsFragmentDoc,
    "query Order($id: ID!) {\n  me {\n    id\n    redemption(id: $id) {\n      ...OrderParts\n    }\n  }\n}": types.OrderDocument,
    "mutation PayRedemption($id: ID!) {\n  payRedemption(id: $id) {\n    __typename\n    ... on PaymentParameters {\n      timeStamp\n      nonceStr\n      package\n      signType\n      paySign\n    }\n    ... on RedemptionProblem {\n      status\n    }\n  }\n}": types.PayRedemptionDocument,
    "query Rewards($filter: RewardFilter, $sort: RewardSort, $first: Int, $after: String) {\n  rewards(filter: $filter, sort: $sort, first: $first, after: $after) {\n    edges {\n      node {\n        ...RewardCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.RewardsDocument,
    "fragment WonByParts on Spin {\n  id\n  claim {\n    state\n    claimBefore\n    redemption {\n      id\n    }\n  }\n}": types.WonByPartsFragmentDoc,
    "query Shelf {\n  me {\n    id\n    points {\n      available\n    }\n    tier {\n      current {\n        earnMultiplierBps\n      }\n    }\n  }\n  rewardCategories {\n    id\n    name\n  }\n  now: rewards(filter: {redeemableOnly: true}, first: 12) {\n    edges {\n      node {\n        id\n        title\n        imageUrl\n        pricePoints\n        priceFen\n        regularPricePoints\n        category {\n          id\n          name\n        }\n      }\n    }\n  }\n  seasonal: rewards(filter: {seasonalOnly: true}, first: 1) {\n    edges {\n      node {\n        ...RewardCard\n        season\n        contents\n      }\n    }\n  }\n}": types.ShelfDocument,
    "query Inbox($first: Int, $after: String) {\n  me {\n    id\n    messages(first: $first, after: $after) {\n      unread\n      edges {\n        node {\n          id\n          kind\n          title\n          body\n          at\n          read\n          path\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": types.InboxDocument,
    "mutation MarkMessagesRead($upTo: ID!) {\n  markMessagesRead(upTo: $upTo)\n}": types.MarkMessagesReadDocument,
    "query PointsOverview {\n  me {\n    id\n    joinedAt\n    points {\n      available\n      held\n      debt\n      lifetimeEarned\n      lifetimeRedeemed\n      expiring(withinDays: 4000) {\n        expiresAt\n        points\n      }\n    }\n  }\n}": types.PointsOverviewDocument,
    "query ReceiptEntries($storeId: ID!, $receiptNumber: String!) {\n  me {\n    id\n    points {\n      receiptEntries(storeId: $storeId, receiptNumber: $receiptNumber) {\n        id\n        kind\n        title\n        detail\n        points\n        occurredAt\n        receiptNumber\n        giftId\n        availableAfter\n        store {\n          id\n          name\n          address\n        }\n        breakdown {\n          ruleCode\n          title\n          points\n        }\n        lots {\n          expiresAt\n          points\n        }\n      }\n    }\n  }\n}": types.ReceiptEntriesDocument,
    "query Statement($filter: PointsEntryFilter, $first: Int!, $after: String) {\n  me {\n    id\n    points {\n      entries(filter: $filter, first: $first, after: $after) {\n        edges {\n          cursor\n          node {\n            id\n            kind\n            title\n            detail\n            points\n            occurredAt\n            receiptNumber\n            giftId\n            availableAfter\n            store {\n              id\n              name\n              address\n            }\n            breakdown {\n              ruleCode\n              title\n              points\n            }\n            lots {\n              expiresAt\n              points\n            }\n          }\n        }\n        months {\n          month\n          pointsIn\n          pointsOut\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n}": types.StatementDocument,
    "query AccountClosure {\n  accountClosure {\n    pointsLost\n    openRedemptions\n    pendingGifts\n    vouchersLost\n    prizesLost\n    blocked {\n      openRedemptions\n      pendingGifts\n      heldPoints\n    }\n  }\n}": types.AccountClosureDocument,
    "mutation CloseAccount($input: CloseAccountInput!) {\n  closeAccount(input: $input) {\n    __typename\n    ... on AccountClosureBlocked {\n      openRedemptions\n    }\n  }\n}": types.CloseAccountDocument,
    "query MyDataExport {\n  myDataExport\n}": types.MyDataExportDocument,
    "mutation BindPhone($input: BindPhoneInput!) {\n  bindPhone(input: $input) {\n    __typename\n    ... on PhoneProblem {\n      reason\n    }\n  }\n}": types.BindPhoneDocument,
    "mutation RemovePhone {\n  removePhone {\n    id\n  }\n}": types.RemovePhoneDocument,
    "query Profile {\n  me {\n    id\n    nickname\n    avatarUrl\n    birthday\n    maskedPhone\n    language\n  }\n}": types.ProfileDocument,
    "mutation UpdateProfile($input: UpdateProfileInput!) {\n  updateProfile(input: $input) {\n    id\n  }\n}": types.UpdateProfileDocument,
    "mutation FulfillRedemption($input: FulfillRedemptionInput!) {\n  fulfillRedemption(input: $input) {\n    __typename\n    ... on Redemption {\n      id\n      number\n      rewardTitle\n      rewardImageUrl\n      quantity\n    }\n    ... on RedemptionProblem {\n      status\n    }\n    ... on PickupCodeUnknown {\n      message\n    }\n  }\n}": types.FulfillRedemptionDocument,
    "query StaffStores {\n  stores {\n    id\n    name\n  }\n}": types.StaffStoresDocument,
    "mutation RefundSale($input: RefundSaleInput!) {\n  refundSale(input: $input) {\n    __typename\n    ... on SaleRefund {\n      id\n      refundedFen\n      voucherFen\n      cashFen\n      pointsReturned\n      pointsClawedBack\n      debtAfter\n      vouchersReturned\n      vouchersLapsed\n      sale {\n        receiptNumber\n        grossFen\n        refundedFen\n        store {\n          name\n        }\n        member {\n          maskedNickname\n          maskedPhone\n        }\n      }\n    }\n    ... on SaleRefundProblem {\n      refundableFen\n    }\n  }\n}": types.RefundSaleDocument,
    "mutation QuoteSale($input: QuoteSaleInput!) {\n  quoteSale(input: $input) {\n    __typename\n    ... on SaleQuote {\n      grossFen\n      vouchers {\n        voucherId\n        title\n        takenFen\n      }\n      pointsSpent\n      pointsValueFen\n      payableFen\n      maxPointsToSpend\n      pointsEarned\n      breakdown {\n        ruleCode\n        title\n        points\n      }\n    }\n    ... on InsufficientPoints {\n      required\n      available\n    }\n    ... on SpendLimitExceeded {\n      maxPointsToSpend\n    }\n    ... on VoucherProblem {\n      code\n      reason\n      minimumSpendFen\n      lapsedAt\n      usedAt\n    }\n  }\n}": types.QuoteSaleDocument,
    "mutation RecordSale($input: RecordSaleInput!) {\n  recordSale(input: $input) {\n    __typename\n    ... on Sale {\n      ...SaleParts\n    }\n    ... on InsufficientPoints {\n      required\n      available\n    }\n    ... on SpendLimitExceeded {\n      maxPointsToSpend\n    }\n    ... on ReceiptAlreadyRecorded {\n      sale {\n        ...SaleParts\n      }\n    }\n    ... on VoucherProblem {\n      code\n      reason\n      minimumSpendFen\n      lapsedAt\n      usedAt\n    }\n  }\n}": types.RecordSaleDocument,
    "fragment SaleParts on Sale {\n  id\n  receiptNumber\n  occurredAt\n  grossFen\n  vouchers {\n    voucherId\n    title\n    takenFen\n  }\n  pointsSpent\n  pointsValueFen\n  payableFen\n  pointsEarned\n  availableAfter\n  refundedFen\n  breakdown {\n    ruleCode\n    title\n    points\n  }\n  store {\n    id\n    name\n  }\n  member {\n    maskedNickname\n    maskedPhone\n    tier {\n      name\n    }\n  }\n}": types.SalePartsFragmentDoc,
    "mutation ScanCard($input: ScanCardInput!) {\n  scanCard(input: $input) {\n    __typename\n    ... on TillSession {\n      id\n      expiresAt\n      member {\n        maskedNickname\n        maskedPhone\n        available\n        tier {\n          name\n        }\n      }\n    }\n    ... on CardCodeProblem {\n      reason\n    }\n  }\n}": types.ScanCardDocument,
    "mutation LoginStaff($input: LoginStaffInput!) {\n  loginStaff(input: $input) {\n    accessToken\n    displayName\n    role\n    store {\n      id\n      name\n    }\n  }\n}": types.LoginStaffDocument,
    "fragment VoucherParts on Voucher {\n  id\n  code\n  title\n  valueFen\n  minimumSpendFen\n  expiresAt\n  state\n  usedAt\n}": types.VoucherPartsFragmentDoc,
    "query Voucher($id: ID!) {\n  me {\n    id\n    voucher(id: $id) {\n      ...VoucherParts\n    }\n  }\n}": types.VoucherDocument,
    "query Wallet($state: VoucherState, $first: Int, $after: String) {\n  me {\n    id\n    vouchers(state: $state, first: $first, after: $after) {\n      edges {\n        node {\n          ...VoucherParts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": types.WalletDocument,
    "mutation AgreeToPrivacy($privacyVersion: String!) {\n  agreeToPrivacy(privacyVersion: $privacyVersion) {\n    id\n  }\n}": types.AgreeToPrivacyDocument,
    "query AgreedPrivacy {\n  me {\n    id\n    agreedPrivacyVersion\n  }\n}": types.AgreedPrivacyDocument,
    "mutation ClaimPrize($input: ClaimPrizeInput!) {\n  claimPrize(input: $input) {\n    __typename\n    ... on Redemption {\n      id\n    }\n    ... on PrizeNotClaimable {\n      message\n    }\n  }\n}": types.ClaimPrizeDocument,
    "query PrizeToClaim($id: ID!) {\n  me {\n    id\n    spin(id: $id) {\n      id\n      prize {\n        ...PrizeParts\n      }\n      claim {\n        state\n        claimBefore\n        redemption {\n          id\n        }\n      }\n    }\n  }\n  stores {\n    id\n    name\n    address\n    openingHours\n  }\n}": types.PrizeToClaimDocument,
    "fragment PrizeParts on Prize {\n  id\n  name\n  kind\n  points\n  oddsPpm\n  valueFen\n  imageUrl\n  isFallback\n}": types.PrizePartsFragmentDoc,
    "fragment SpinParts on Spin {\n  id\n  spunAt\n  wheelTitle\n  costPoints\n  wasFree\n  pointsWon\n  availableAfter\n  spinsLeftToday\n  freeSpinsLeft\n  fallbackReason\n  prize {\n    ...PrizeParts\n  }\n  drawnPrize {\n    ...PrizeParts\n  }\n  claim {\n    state\n    claimBefore\n    redemption {\n      id\n    }\n  }\n  voucher {\n    id\n    title\n  }\n  proof {\n    wheelId\n    version\n    memberId\n    businessDate\n    seedCommitment\n    clientSeed\n    nonce\n    roll\n    serverSeed\n    revealedFrom\n  }\n}": types.SpinPartsFragmentDoc,
    "query LuckyWheel {\n  luckyWheel {\n    id\n    title\n    state\n    costPoints\n    version\n    opensAt\n    closesAt\n    activatedAt\n    freeSpinsPerDay\n    spinsPerDay\n    freeSpinsLeft\n    spinsLeftToday\n    nextSpinAt\n    budgetUsedUp\n    prizes {\n      ...PrizeParts\n      stock\n      remainingStock\n    }\n    nextVersion {\n      version\n      activatesAt\n      costPoints\n    }\n    rules\n    winners(first: 20) {\n      id\n      maskedNickname\n      prizeName\n      wonAt\n    }\n    businessDate\n    seedCommitment\n    nextSeedCommitment\n    serverTime\n  }\n  me {\n    id\n    points {\n      available\n      debt\n    }\n    tier {\n      current {\n        earnMultiplierBps\n      }\n    }\n  }\n}": types.LuckyWheelDocument,
    "mutation SpinWheel($input: SpinWheelInput!) {\n  spinWheel(input: $input) {\n    __typename\n    ... on Spin {\n      ...SpinParts\n    }\n    ... on InsufficientPoints {\n      required\n      available\n    }\n    ... on SpinLimitReached {\n      nextSpinAt\n    }\n    ... on WheelUnavailable {\n      currentVersion\n    }\n  }\n}": types.SpinWheelDocument,
    "query SpinRecord($id: ID!) {\n  me {\n    id\n    spin(id: $id) {\n      ...SpinParts\n      wheelPrizes {\n        ...PrizeParts\n      }\n    }\n  }\n}": types.SpinRecordDocument,
    "query Spins($wonOnly: Boolean!, $first: Int, $after: String) {\n  me {\n    id\n    spins(wonOnly: $wonOnly, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          spunAt\n          costPoints\n          wasFree\n          prize {\n            ...PrizeParts\n          }\n          claim {\n            state\n            claimBefore\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": types.SpinsDocument,
    "fragment MiniReward on Reward {\n  id\n  title\n  imageUrl\n  pricePoints\n  priceFen\n  regularPricePoints\n}": types.MiniRewardFragmentDoc,
    "fragment RewardCard on Reward {\n  id\n  title\n  imageUrl\n  pricePoints\n  priceFen\n  regularPricePoints\n  remainingStock\n  opensAt\n  closesAt\n  limitPerMember\n  minimumTier {\n    name\n    thresholdTierPoints\n  }\n  availability {\n    state\n    missingPoints\n    remainingForMe\n  }\n}": types.RewardCardFragmentDoc,
    "fragment ProgrammeParts on Programme {\n  name\n  welcomePoints\n  welcomeDoubleDays\n  weekendBonusBps\n  pointsPerYuan\n  pointsExpiry\n  categories {\n    code\n    name\n    rateBps\n  }\n  tiers {\n    code\n    name\n    earnMultiplierBps\n    thresholdTierPoints\n    benefits\n  }\n  stores {\n    id\n    name\n    address\n    openingHours\n  }\n}": types.ProgrammePartsFragmentDoc,
    "query Programme {\n  programme {\n    ...ProgrammeParts\n  }\n}": types.ProgrammeDocument,
    "mutation LoginWithWechat($input: LoginWithWechatInput!) {\n  loginWithWechat(input: $input) {\n    accessToken\n    refreshToken\n    isNewMember\n    member {\n      id\n      points {\n        available\n      }\n    }\n  }\n}": types.LoginWithWechatDocument,
    "mutation Logout {\n  logout\n}": types.LogoutDocument,
    "mutation RefreshSession($refreshToken: String!) {\n  refreshSession(refreshToken: $refreshToken) {\n    accessToken\n    refreshToken\n    member {\n      id\n    }\n  }\n}": types.RefreshSessionDocument,
    "query MessageSubscriptions {\n  me {\n    id\n    messageSubscriptions {\n      template\n      templateId\n    }\n  }\n}": types.MessageSubscriptionsDocument,
    "mutation ReportMessageGrants($input: ReportMessageGrantsInput!) {\n  reportMessageGrants(input: $input)\n}": types.ReportMessageGrantsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Me {\n  me {\n    id\n    nickname\n    avatarUrl\n    card {\n      number\n    }\n    tier {\n      current {\n        name\n      }\n    }\n    points {\n      available\n      held\n      expiring(withinDays: 30) {\n        points\n      }\n    }\n    messages(first: 1) {\n      unread\n    }\n    redemptions(\n      status: [AWAITING_PAYMENT, CONFIRMED, READY_FOR_PICKUP, SHIPPED]\n      first: 50\n    ) {\n      edges {\n        node {\n          status\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql').MeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CardBalance {\n  me {\n    id\n    points {\n      available\n    }\n    tier {\n      current {\n        name\n      }\n    }\n  }\n}"): typeof import('./graphql').CardBalanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CardCodes($count: Int!) {\n  cardCodes(count: $count) {\n    codes\n    firstStep\n    stepSeconds\n    generation\n    serverTime\n  }\n}"): typeof import('./graphql').CardCodesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CardEvents($since: DateTime!) {\n  cardEvents(since: $since) {\n    id\n    kind\n    at\n    pointsEarned\n    pointsSpent\n    payableFen\n    voucherFen\n    store {\n      name\n    }\n    breakdown {\n      ruleCode\n      title\n      points\n    }\n  }\n}"): typeof import('./graphql').CardEventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReplaceCardCodes($reason: CardCodeReplacement!) {\n  replaceCardCodes(reason: $reason) {\n    codes\n    firstStep\n    stepSeconds\n    generation\n    serverTime\n  }\n}"): typeof import('./graphql').ReplaceCardCodesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ClaimGift($input: ClaimGiftInput!) {\n  claimGift(input: $input) {\n    __typename\n    ... on Gift {\n      ...GiftParts\n    }\n    ... on GiftUnavailable {\n      reason\n    }\n    ... on GiftLimitReached {\n      limit\n      remaining\n    }\n  }\n}"): typeof import('./graphql').ClaimGiftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SharedGift($token: String!) {\n  gift(token: $token) {\n    ...GiftParts\n  }\n}"): typeof import('./graphql').SharedGiftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query GiftAllowance {\n  me {\n    id\n    nickname\n    points {\n      available\n      giftable\n      debt\n    }\n    giftAllowance {\n      minPoints\n      maxPoints\n      giftsLeftToday\n      pointsLeftToday\n      pointsLeftThisMonth\n      sendableFrom\n      claimHours\n      lockHours\n    }\n  }\n}"): typeof import('./graphql').GiftAllowanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SendGift($input: SendGiftInput!) {\n  sendGift(input: $input) {\n    __typename\n    ... on Gift {\n      ...GiftParts\n    }\n    ... on InsufficientPoints {\n      required\n      available\n    }\n    ... on GiftLimitReached {\n      limit\n      remaining\n    }\n    ... on GiftNotAllowed {\n      reason\n    }\n  }\n}"): typeof import('./graphql').SendGiftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query GiftPrivateMessage($id: ID!) {\n  me {\n    id\n    gift(id: $id) {\n      id\n      privateMessageActivityId\n    }\n  }\n}"): typeof import('./graphql').GiftPrivateMessageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WithdrawGift($input: WithdrawGiftInput!) {\n  withdrawGift(input: $input) {\n    __typename\n    ... on Gift {\n      ...GiftParts\n    }\n    ... on GiftUnavailable {\n      reason\n    }\n  }\n}"): typeof import('./graphql').WithdrawGiftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment GiftRowParts on Gift {\n  id\n  state\n  points\n  message\n  design\n  sentAt\n  expiresAt\n  claimedAt\n  serverTime\n  isMine\n  sender {\n    nickname\n  }\n  receiver {\n    nickname\n  }\n}"): typeof import('./graphql').GiftRowPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Gifts($direction: GiftDirection!, $first: Int, $after: String) {\n  me {\n    id\n    gifts(direction: $direction, first: $first, after: $after) {\n      edges {\n        node {\n          ...GiftRowParts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}"): typeof import('./graphql').GiftsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query GiftLock {\n  me {\n    id\n    giftAllowance {\n      lockHours\n    }\n  }\n}"): typeof import('./graphql').GiftLockDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment GiftParts on Gift {\n  id\n  state\n  points\n  sentPoints\n  message\n  design\n  sentAt\n  expiresAt\n  claimedAt\n  settledAt\n  serverTime\n  isMine\n  isReceivedByMe\n  sharePath\n  sender {\n    nickname\n    avatarUrl\n  }\n  receiver {\n    nickname\n  }\n  pointsExpiry {\n    expiresAt\n    points\n  }\n}"): typeof import('./graphql').GiftPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OwnGift($id: ID!) {\n  me {\n    id\n    gift(id: $id) {\n      ...GiftParts\n    }\n  }\n}"): typeof import('./graphql').OwnGiftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Home {\n  me {\n    id\n    nickname\n    avatarUrl\n    joinedAt\n    card {\n      number\n    }\n    tier {\n      pointsToNext\n      tierPoints\n      current {\n        code\n        name\n        earnMultiplierBps\n        thresholdTierPoints\n      }\n      next {\n        name\n        thresholdTierPoints\n      }\n    }\n    points {\n      available\n      debt\n      expiring(withinDays: 30) {\n        expiresAt\n        points\n      }\n      entries(first: 3) {\n        edges {\n          node {\n            id\n            kind\n            title\n            points\n            occurredAt\n            store {\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n  now: rewards(filter: {redeemableOnly: true}, first: 6) {\n    edges {\n      node {\n        ...MiniReward\n      }\n    }\n  }\n  soon: rewards(sort: PRICE_ASC, first: 4) {\n    edges {\n      node {\n        ...MiniReward\n        availability {\n          state\n          missingPoints\n        }\n      }\n    }\n  }\n  programme {\n    ...ProgrammeParts\n  }\n}"): typeof import('./graphql').HomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RedeemReward($input: RedeemRewardInput!) {\n  redeemReward(input: $input) {\n    __typename\n    ... on Redemption {\n      ...OrderParts\n    }\n    ... on InsufficientPoints {\n      required\n      available\n    }\n    ... on RewardUnavailable {\n      state\n    }\n    ... on PriceChanged {\n      pricePoints\n      priceFen\n    }\n  }\n}"): typeof import('./graphql').RedeemRewardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RewardItem($id: ID!) {\n  reward(id: $id) {\n    ...RewardCard\n    subtitle\n    description\n    kind\n    marketPriceFen\n    fulfillmentMethods\n    onOfferDay\n    contents\n    season\n    category {\n      id\n      name\n    }\n    donation {\n      cause\n      beneficiary\n      donatedFen\n      shopAddsFen\n    }\n  }\n  me {\n    id\n    points {\n      available\n      debt\n      expiring(withinDays: 4000) {\n        points\n        expiresAt\n      }\n    }\n    tier {\n      tierPoints\n      current {\n        earnMultiplierBps\n      }\n    }\n  }\n  stores {\n    id\n    name\n    address\n    openingHours\n  }\n}"): typeof import('./graphql').RewardItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CancelRedemption($input: CancelRedemptionInput!) {\n  cancelRedemption(input: $input) {\n    __typename\n    ... on Redemption {\n      ...OrderParts\n    }\n    ... on RedemptionProblem {\n      status\n    }\n  }\n}"): typeof import('./graphql').CancelRedemptionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ConfirmReceipt($input: ConfirmReceiptInput!) {\n  confirmReceipt(input: $input) {\n    __typename\n    ... on Redemption {\n      ...OrderParts\n    }\n    ... on RedemptionProblem {\n      status\n    }\n  }\n}"): typeof import('./graphql').ConfirmReceiptDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment OrderRowParts on Redemption {\n  id\n  number\n  status\n  kind\n  rewardTitle\n  rewardImageUrl\n  quantity\n  points\n  pointsLapsed\n  fen\n  method\n  payBefore\n  pickupBefore\n  createdAt\n  store {\n    id\n    name\n  }\n  spin {\n    ...WonByParts\n  }\n}"): typeof import('./graphql').OrderRowPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Orders($status: [RedemptionStatus!], $first: Int, $after: String) {\n  me {\n    id\n    redemptions(status: $status, first: $first, after: $after) {\n      edges {\n        node {\n          ...OrderRowParts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}"): typeof import('./graphql').OrdersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MeForRewards {\n  me {\n    id\n    points {\n      available\n    }\n    tier {\n      current {\n        earnMultiplierBps\n      }\n    }\n  }\n}"): typeof import('./graphql').MeForRewardsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment OrderParts on Redemption {\n  id\n  number\n  status\n  kind\n  rewardTitle\n  rewardImageUrl\n  quantity\n  points\n  pointsLapsed\n  fen\n  method\n  pickupCode\n  voucherCode\n  voucherId\n  serverTime\n  payBefore\n  pickupBefore\n  createdAt\n  store {\n    id\n    name\n    address\n    openingHours\n  }\n  shipment {\n    carrier\n    trackingNumber\n    completesAt\n  }\n  address {\n    recipient\n    phone\n    region\n    street\n  }\n  certificate {\n    number\n    date\n    cause\n    beneficiary\n    points\n    donatedFen\n    shopAddsFen\n  }\n  cancellation {\n    pointsReturned\n    pointsLapsing\n    fenRefunded\n  }\n  reward {\n    id\n  }\n  spin {\n    ...WonByParts\n  }\n}"): typeof import('./graphql').OrderPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Order($id: ID!) {\n  me {\n    id\n    redemption(id: $id) {\n      ...OrderParts\n    }\n  }\n}"): typeof import('./graphql').OrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PayRedemption($id: ID!) {\n  payRedemption(id: $id) {\n    __typename\n    ... on PaymentParameters {\n      timeStamp\n      nonceStr\n      package\n      signType\n      paySign\n    }\n    ... on RedemptionProblem {\n      status\n    }\n  }\n}"): typeof import('./graphql').PayRedemptionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Rewards($filter: RewardFilter, $sort: RewardSort, $first: Int, $after: String) {\n  rewards(filter: $filter, sort: $sort, first: $first, after: $after) {\n    edges {\n      node {\n        ...RewardCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql').RewardsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment WonByParts on Spin {\n  id\n  claim {\n    state\n    claimBefore\n    redemption {\n      id\n    }\n  }\n}"): typeof import('./graphql').WonByPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Shelf {\n  me {\n    id\n    points {\n      available\n    }\n    tier {\n      current {\n        earnMultiplierBps\n      }\n    }\n  }\n  rewardCategories {\n    id\n    name\n  }\n  now: rewards(filter: {redeemableOnly: true}, first: 12) {\n    edges {\n      node {\n        id\n        title\n        imageUrl\n        pricePoints\n        priceFen\n        regularPricePoints\n        category {\n          id\n          name\n        }\n      }\n    }\n  }\n  seasonal: rewards(filter: {seasonalOnly: true}, first: 1) {\n    edges {\n      node {\n        ...RewardCard\n        season\n        contents\n      }\n    }\n  }\n}"): typeof import('./graphql').ShelfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Inbox($first: Int, $after: String) {\n  me {\n    id\n    messages(first: $first, after: $after) {\n      unread\n      edges {\n        node {\n          id\n          kind\n          title\n          body\n          at\n          read\n          path\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}"): typeof import('./graphql').InboxDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation MarkMessagesRead($upTo: ID!) {\n  markMessagesRead(upTo: $upTo)\n}"): typeof import('./graphql').MarkMessagesReadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PointsOverview {\n  me {\n    id\n    joinedAt\n    points {\n      available\n      held\n      debt\n      lifetimeEarned\n      lifetimeRedeemed\n      expiring(withinDays: 4000) {\n        expiresAt\n        points\n      }\n    }\n  }\n}"): typeof import('./graphql').PointsOverviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReceiptEntries($storeId: ID!, $receiptNumber: String!) {\n  me {\n    id\n    points {\n      receiptEntries(storeId: $storeId, receiptNumber: $receiptNumber) {\n        id\n        kind\n        title\n        detail\n        points\n        occurredAt\n        receiptNumber\n        giftId\n        availableAfter\n        store {\n          id\n          name\n          address\n        }\n        breakdown {\n          ruleCode\n          title\n          points\n        }\n        lots {\n          expiresAt\n          points\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql').ReceiptEntriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Statement($filter: PointsEntryFilter, $first: Int!, $after: String) {\n  me {\n    id\n    points {\n      entries(filter: $filter, first: $first, after: $after) {\n        edges {\n          cursor\n          node {\n            id\n            kind\n            title\n            detail\n            points\n            occurredAt\n            receiptNumber\n            giftId\n            availableAfter\n            store {\n              id\n              name\n              address\n            }\n            breakdown {\n              ruleCode\n              title\n              points\n            }\n            lots {\n              expiresAt\n              points\n            }\n          }\n        }\n        months {\n          month\n          pointsIn\n          pointsOut\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql').StatementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AccountClosure {\n  accountClosure {\n    pointsLost\n    openRedemptions\n    pendingGifts\n    vouchersLost\n    prizesLost\n    blocked {\n      openRedemptions\n      pendingGifts\n      heldPoints\n    }\n  }\n}"): typeof import('./graphql').AccountClosureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CloseAccount($input: CloseAccountInput!) {\n  closeAccount(input: $input) {\n    __typename\n    ... on AccountClosureBlocked {\n      openRedemptions\n    }\n  }\n}"): typeof import('./graphql').CloseAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyDataExport {\n  myDataExport\n}"): typeof import('./graphql').MyDataExportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation BindPhone($input: BindPhoneInput!) {\n  bindPhone(input: $input) {\n    __typename\n    ... on PhoneProblem {\n      reason\n    }\n  }\n}"): typeof import('./graphql').BindPhoneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RemovePhone {\n  removePhone {\n    id\n  }\n}"): typeof import('./graphql').RemovePhoneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Profile {\n  me {\n    id\n    nickname\n    avatarUrl\n    birthday\n    maskedPhone\n    language\n  }\n}"): typeof import('./graphql').ProfileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateProfile($input: UpdateProfileInput!) {\n  updateProfile(input: $input) {\n    id\n  }\n}"): typeof import('./graphql').UpdateProfileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation FulfillRedemption($input: FulfillRedemptionInput!) {\n  fulfillRedemption(input: $input) {\n    __typename\n    ... on Redemption {\n      id\n      number\n      rewardTitle\n      rewardImageUrl\n      quantity\n    }\n    ... on RedemptionProblem {\n      status\n    }\n    ... on PickupCodeUnknown {\n      message\n    }\n  }\n}"): typeof import('./graphql').FulfillRedemptionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query StaffStores {\n  stores {\n    id\n    name\n  }\n}"): typeof import('./graphql').StaffStoresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RefundSale($input: RefundSaleInput!) {\n  refundSale(input: $input) {\n    __typename\n    ... on SaleRefund {\n      id\n      refundedFen\n      voucherFen\n      cashFen\n      pointsReturned\n      pointsClawedBack\n      debtAfter\n      vouchersReturned\n      vouchersLapsed\n      sale {\n        receiptNumber\n        grossFen\n        refundedFen\n        store {\n          name\n        }\n        member {\n          maskedNickname\n          maskedPhone\n        }\n      }\n    }\n    ... on SaleRefundProblem {\n      refundableFen\n    }\n  }\n}"): typeof import('./graphql').RefundSaleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation QuoteSale($input: QuoteSaleInput!) {\n  quoteSale(input: $input) {\n    __typename\n    ... on SaleQuote {\n      grossFen\n      vouchers {\n        voucherId\n        title\n        takenFen\n      }\n      pointsSpent\n      pointsValueFen\n      payableFen\n      maxPointsToSpend\n      pointsEarned\n      breakdown {\n        ruleCode\n        title\n        points\n      }\n    }\n    ... on InsufficientPoints {\n      required\n      available\n    }\n    ... on SpendLimitExceeded {\n      maxPointsToSpend\n    }\n    ... on VoucherProblem {\n      code\n      reason\n      minimumSpendFen\n      lapsedAt\n      usedAt\n    }\n  }\n}"): typeof import('./graphql').QuoteSaleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordSale($input: RecordSaleInput!) {\n  recordSale(input: $input) {\n    __typename\n    ... on Sale {\n      ...SaleParts\n    }\n    ... on InsufficientPoints {\n      required\n      available\n    }\n    ... on SpendLimitExceeded {\n      maxPointsToSpend\n    }\n    ... on ReceiptAlreadyRecorded {\n      sale {\n        ...SaleParts\n      }\n    }\n    ... on VoucherProblem {\n      code\n      reason\n      minimumSpendFen\n      lapsedAt\n      usedAt\n    }\n  }\n}"): typeof import('./graphql').RecordSaleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment SaleParts on Sale {\n  id\n  receiptNumber\n  occurredAt\n  grossFen\n  vouchers {\n    voucherId\n    title\n    takenFen\n  }\n  pointsSpent\n  pointsValueFen\n  payableFen\n  pointsEarned\n  availableAfter\n  refundedFen\n  breakdown {\n    ruleCode\n    title\n    points\n  }\n  store {\n    id\n    name\n  }\n  member {\n    maskedNickname\n    maskedPhone\n    tier {\n      name\n    }\n  }\n}"): typeof import('./graphql').SalePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ScanCard($input: ScanCardInput!) {\n  scanCard(input: $input) {\n    __typename\n    ... on TillSession {\n      id\n      expiresAt\n      member {\n        maskedNickname\n        maskedPhone\n        available\n        tier {\n          name\n        }\n      }\n    }\n    ... on CardCodeProblem {\n      reason\n    }\n  }\n}"): typeof import('./graphql').ScanCardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LoginStaff($input: LoginStaffInput!) {\n  loginStaff(input: $input) {\n    accessToken\n    displayName\n    role\n    store {\n      id\n      name\n    }\n  }\n}"): typeof import('./graphql').LoginStaffDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment VoucherParts on Voucher {\n  id\n  code\n  title\n  valueFen\n  minimumSpendFen\n  expiresAt\n  state\n  usedAt\n}"): typeof import('./graphql').VoucherPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Voucher($id: ID!) {\n  me {\n    id\n    voucher(id: $id) {\n      ...VoucherParts\n    }\n  }\n}"): typeof import('./graphql').VoucherDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Wallet($state: VoucherState, $first: Int, $after: String) {\n  me {\n    id\n    vouchers(state: $state, first: $first, after: $after) {\n      edges {\n        node {\n          ...VoucherParts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}"): typeof import('./graphql').WalletDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AgreeToPrivacy($privacyVersion: String!) {\n  agreeToPrivacy(privacyVersion: $privacyVersion) {\n    id\n  }\n}"): typeof import('./graphql').AgreeToPrivacyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AgreedPrivacy {\n  me {\n    id\n    agreedPrivacyVersion\n  }\n}"): typeof import('./graphql').AgreedPrivacyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ClaimPrize($input: ClaimPrizeInput!) {\n  claimPrize(input: $input) {\n    __typename\n    ... on Redemption {\n      id\n    }\n    ... on PrizeNotClaimable {\n      message\n    }\n  }\n}"): typeof import('./graphql').ClaimPrizeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PrizeToClaim($id: ID!) {\n  me {\n    id\n    spin(id: $id) {\n      id\n      prize {\n        ...PrizeParts\n      }\n      claim {\n        state\n        claimBefore\n        redemption {\n          id\n        }\n      }\n    }\n  }\n  stores {\n    id\n    name\n    address\n    openingHours\n  }\n}"): typeof import('./graphql').PrizeToClaimDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PrizeParts on Prize {\n  id\n  name\n  kind\n  points\n  oddsPpm\n  valueFen\n  imageUrl\n  isFallback\n}"): typeof import('./graphql').PrizePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment SpinParts on Spin {\n  id\n  spunAt\n  wheelTitle\n  costPoints\n  wasFree\n  pointsWon\n  availableAfter\n  spinsLeftToday\n  freeSpinsLeft\n  fallbackReason\n  prize {\n    ...PrizeParts\n  }\n  drawnPrize {\n    ...PrizeParts\n  }\n  claim {\n    state\n    claimBefore\n    redemption {\n      id\n    }\n  }\n  voucher {\n    id\n    title\n  }\n  proof {\n    wheelId\n    version\n    memberId\n    businessDate\n    seedCommitment\n    clientSeed\n    nonce\n    roll\n    serverSeed\n    revealedFrom\n  }\n}"): typeof import('./graphql').SpinPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query LuckyWheel {\n  luckyWheel {\n    id\n    title\n    state\n    costPoints\n    version\n    opensAt\n    closesAt\n    activatedAt\n    freeSpinsPerDay\n    spinsPerDay\n    freeSpinsLeft\n    spinsLeftToday\n    nextSpinAt\n    budgetUsedUp\n    prizes {\n      ...PrizeParts\n      stock\n      remainingStock\n    }\n    nextVersion {\n      version\n      activatesAt\n      costPoints\n    }\n    rules\n    winners(first: 20) {\n      id\n      maskedNickname\n      prizeName\n      wonAt\n    }\n    businessDate\n    seedCommitment\n    nextSeedCommitment\n    serverTime\n  }\n  me {\n    id\n    points {\n      available\n      debt\n    }\n    tier {\n      current {\n        earnMultiplierBps\n      }\n    }\n  }\n}"): typeof import('./graphql').LuckyWheelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SpinWheel($input: SpinWheelInput!) {\n  spinWheel(input: $input) {\n    __typename\n    ... on Spin {\n      ...SpinParts\n    }\n    ... on InsufficientPoints {\n      required\n      available\n    }\n    ... on SpinLimitReached {\n      nextSpinAt\n    }\n    ... on WheelUnavailable {\n      currentVersion\n    }\n  }\n}"): typeof import('./graphql').SpinWheelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SpinRecord($id: ID!) {\n  me {\n    id\n    spin(id: $id) {\n      ...SpinParts\n      wheelPrizes {\n        ...PrizeParts\n      }\n    }\n  }\n}"): typeof import('./graphql').SpinRecordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Spins($wonOnly: Boolean!, $first: Int, $after: String) {\n  me {\n    id\n    spins(wonOnly: $wonOnly, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          spunAt\n          costPoints\n          wasFree\n          prize {\n            ...PrizeParts\n          }\n          claim {\n            state\n            claimBefore\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}"): typeof import('./graphql').SpinsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment MiniReward on Reward {\n  id\n  title\n  imageUrl\n  pricePoints\n  priceFen\n  regularPricePoints\n}"): typeof import('./graphql').MiniRewardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment RewardCard on Reward {\n  id\n  title\n  imageUrl\n  pricePoints\n  priceFen\n  regularPricePoints\n  remainingStock\n  opensAt\n  closesAt\n  limitPerMember\n  minimumTier {\n    name\n    thresholdTierPoints\n  }\n  availability {\n    state\n    missingPoints\n    remainingForMe\n  }\n}"): typeof import('./graphql').RewardCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ProgrammeParts on Programme {\n  name\n  welcomePoints\n  welcomeDoubleDays\n  weekendBonusBps\n  pointsPerYuan\n  pointsExpiry\n  categories {\n    code\n    name\n    rateBps\n  }\n  tiers {\n    code\n    name\n    earnMultiplierBps\n    thresholdTierPoints\n    benefits\n  }\n  stores {\n    id\n    name\n    address\n    openingHours\n  }\n}"): typeof import('./graphql').ProgrammePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Programme {\n  programme {\n    ...ProgrammeParts\n  }\n}"): typeof import('./graphql').ProgrammeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LoginWithWechat($input: LoginWithWechatInput!) {\n  loginWithWechat(input: $input) {\n    accessToken\n    refreshToken\n    isNewMember\n    member {\n      id\n      points {\n        available\n      }\n    }\n  }\n}"): typeof import('./graphql').LoginWithWechatDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Logout {\n  logout\n}"): typeof import('./graphql').LogoutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RefreshSession($refreshToken: String!) {\n  refreshSession(refreshToken: $refreshToken) {\n    accessToken\n    refreshToken\n    member {\n      id\n    }\n  }\n}"): typeof import('./graphql').RefreshSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MessageSubscriptions {\n  me {\n    id\n    messageSubscriptions {\n      template\n      templateId\n    }\n  }\n}"): typeof import('./graphql').MessageSubscriptionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReportMessageGrants($input: ReportMessageGrantsInput!) {\n  reportMessageGrants(input: $input)\n}"): typeof import('./graphql').ReportMessageGrantsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
