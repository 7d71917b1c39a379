import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A whole number beyond 32 bits, e.g. an amount of dong. A JSON number up to 2^53, text beyond. */
  BigInt: { input: number; output: number; }
  /** A date-time string at UTC, such as 2007-12-03T10:15:30Z, compliant with the `date-time` format outlined in section 5.6 of the RFC 3339 profile of the ISO 8601 standard for representation of dates and times using the Gregorian calendar.This scalar is serialized to a string in ISO 8601 format and parsed from a string in ISO 8601 format. */
  DateTimeISO: { input: string; output: string; }
  /** An exact decimal in text, e.g. "12.5" tonnes: never rounded on the way, without closing zeros. */
  Decimal: { input: string; output: string; }
  /** A local date string (i.e., with no associated timezone) in `YYYY-MM-DD` format, e.g. `2020-01-01`. */
  LocalDate: { input: string; output: string; }
  /** Points (điểm) as an exact decimal in text, e.g. "71.36": never rounded on the way. Half a point is "0.5". */
  Points: { input: string; output: string; }
};

/** Which result of a year an assessment gives: the columns of the programme report (biểu B05, B10). */
export type AssessmentPeriodKind =
  /** What was reached by 30 June (kết quả 6 tháng). */
  | 'MID_YEAR'
  /** What is to be reached by 31 December (kế hoạch năm). A plan is never counted as reached. */
  | 'PLAN'
  /** What was reached by 31 December (kết quả đến 31/12). */
  | 'YEAR_END';

/** Whether a member takes part in a session (điểm danh). */
export type Attendance =
  /** Absent (vắng): scores nothing. */
  | 'ABSENT'
  /** Invited; not recorded yet. */
  | 'EXPECTED'
  /** Came late (đến muộn). */
  | 'LATE'
  /** Left early (về sớm): what was handed in by then counts, nothing after. */
  | 'LEFT'
  /** Present (có mặt). */
  | 'PRESENT';

/** What prices are compared by. */
export type BaseUnit =
  /** Kilogram (kg). */
  | 'KILOGRAM'
  /** Litre (lít). */
  | 'LITRE'
  /** Piece, also a night or a visit (cái, đêm, lượt). */
  | 'PIECE';

/** What kind of booth it is (loại gian hàng). */
export type BoothKind =
  /** Corner booth with two open sides (gian góc). */
  | 'CORNER'
  /** Display only (khu trưng bày). */
  | 'DISPLAY'
  /** Bare space (đất trống). */
  | 'OPEN_SPACE'
  /** Shared booth of several producers (gian chung). */
  | 'SHARED'
  /** Standard booth (gian tiêu chuẩn). */
  | 'STANDARD';

/** Reasons why BoothSave was refused. New values may be added. */
export type BoothSaveErrorCode =
  /** Another booth of the event has this code. */
  | 'CODE_TAKEN'
  /** The producer holds another booth of the event. */
  | 'HOLDER_TAKEN'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Another booth of the event stands there. */
  | 'PLACE_TAKEN'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** A booth of an event. */
export type BoothSaveInput = {
  /** The revision that was read; left out for a new one. */
  baseRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Its code on the plan. */
  code: Scalars['String']['input'];
  /** Column on the plan, from 1. */
  columnNumber: Scalars['Int']['input'];
  /** The event. */
  eventId: Scalars['ID']['input'];
  /** The booth to change; left out for a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What kind it is. */
  kind: BoothKind;
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** Who holds it; null frees it. */
  participationId?: InputMaybe<Scalars['ID']['input']>;
  /** Row on the plan, from 1. */
  rowNumber: Scalars['Int']['input'];
  /** Its size in square metres. */
  sizeM2?: InputMaybe<Scalars['Decimal']['input']>;
};

/** Reasons why BuyerCreate was refused. New values may be added. */
export type BuyerCreateErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Buyers with a similar name or the same phone are there: the payload names them. Send confirmDistinct when it is another. */
  | 'SIMILAR_EXISTS'
  /** Another buyer has this tax code: the payload names it. */
  | 'TAX_CODE_TAKEN';

/** A new buyer. */
export type BuyerCreateInput = {
  /** Postal address. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** true = it is another buyer than the similar ones. */
  confirmDistinct?: Scalars['Boolean']['input'];
  /** Whom to talk to; for staff only. */
  contactName?: InputMaybe<Scalars['String']['input']>;
  /** E-mail address; for staff only. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** What kind of buyer it is. */
  kind: BuyerKind;
  /** Name. */
  name: Scalars['String']['input'];
  /** A remark, in Vietnamese. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** Phone; for staff only. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Tax code: 10 digits, 10-3, or 12. */
  taxCode?: InputMaybe<Scalars['String']['input']>;
};

/** Who wants to buy. A telephone number or an e-mail address is needed. */
export type BuyerInput = {
  /** E-mail address (thư điện tử). */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Name of the person (họ tên), up to 200 characters. */
  name: Scalars['String']['input'];
  /** Organisation (đơn vị), up to 200 characters. */
  organisation?: InputMaybe<Scalars['String']['input']>;
  /** Telephone number, as people write it (số điện thoại). */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** What kind of buyer it is (loại khách mua). New values may be added. */
export type BuyerKind =
  /** Agency, school or other organisation (cơ quan, tổ chức). */
  | 'AGENCY'
  /** Distributor or wholesaler (nhà phân phối, đầu mối). */
  | 'DISTRIBUTOR'
  /** Online marketplace or shop (sàn thương mại điện tử). */
  | 'ECOMMERCE'
  /** Exporter (doanh nghiệp xuất khẩu). */
  | 'EXPORTER'
  /** Household business or person (hộ kinh doanh, cá nhân). */
  | 'HOUSEHOLD'
  /** Another kind (khác). */
  | 'OTHER'
  /** Processor that buys raw products (cơ sở chế biến). */
  | 'PROCESSOR'
  /** Restaurant or hotel (nhà hàng, khách sạn). */
  | 'RESTAURANT_HOTEL'
  /** Shop or sales point (cửa hàng, điểm bán). */
  | 'SHOP'
  /** Supermarket or chain (siêu thị, chuỗi bán lẻ). */
  | 'SUPERMARKET';

/** How a certificate came into the register. */
export type CertificateOrigin =
  /** Issued elsewhere, usually on paper, and entered afterwards. */
  | 'REGISTERED'
  /** Issued here, on a result of this system. */
  | 'SYSTEM';

/** Reasons why CertificateRevoke was refused. New values may be added. */
export type CertificateRevokeErrorCode =
  /** The certificate was revoked already. */
  | 'ALREADY_REVOKED'
  /** There is no such file of yours, or it was sent for another purpose. */
  | 'FILE_NOT_FOUND'
  /** The file has not arrived completely: finish the upload first. */
  | 'FILE_NOT_READY'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** A day is after today. */
  | 'IN_THE_FUTURE'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The ministry revokes 5 stars, the province 3 and 4. */
  | 'NOT_THIS_LEVEL'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The conclusion is of another certificate, or is no longer pending. */
  | 'OTHER_CONCLUSION'
  /** A withdrawal by the ministry needs number and day of its request. */
  | 'REQUEST_MISSING'
  /** The days do not follow each other: issue, conclusion, decision, end. */
  | 'WRONG_ORDER';

/** A decision to revoke a certificate. */
export type CertificateRevokeInput = {
  /** Day of the conclusion, or of the commune's confirmation that production stopped; the decision follows within 15 days. */
  concludedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The recorded conclusion it rests on; the pending one of the certificate when left out. */
  conclusionId?: InputMaybe<Scalars['ID']['input']>;
  /** Day of the decision to revoke. */
  decidedOn: Scalars['LocalDate']['input'];
  /** Number of the decision to revoke. */
  decisionNumber: Scalars['String']['input'];
  /** A scan of the decision, sent before with the purpose DECISION. */
  fileId?: InputMaybe<Scalars['ID']['input']>;
  /** Which of the cases of Điều 8, or the ministry. */
  ground: RevocationGround;
  /** Who decided, in Vietnamese. */
  issuer?: InputMaybe<Scalars['String']['input']>;
  /** Who revokes: the ministry 5 stars, the province 3 and 4; checked when given. */
  level?: InputMaybe<RecognitionLevel>;
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** The reason in words; for staff. */
  reason: Scalars['String']['input'];
  /** A scan of the ministry's request, sent before with the purpose DECISION. */
  requestFileId?: InputMaybe<Scalars['ID']['input']>;
  /** Number of the ministry's request; needed with MINISTRY_REQUEST (Điều 10 khoản 1). */
  requestNumber?: InputMaybe<Scalars['String']['input']>;
  /** Day of the ministry's request. */
  requestedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** First day on which it no longer counts; not later than today. */
  revokedOn: Scalars['LocalDate']['input'];
};

/** What a certificate is worth on a day. New values may be added. */
export type CertificateStatus =
  /** Past its last day (hết hạn): no stars. */
  | 'EXPIRED'
  /** Past its printed end and still valid until the result of a new rating (được kéo dài; Quyết định 26/2026/QĐ-TTg, Điều 12): the product has its stars. */
  | 'EXTENDED'
  /** Its first day is still to come (chưa có hiệu lực). */
  | 'NOT_YET_VALID'
  /** Revoked (đã thu hồi; Điều 8): no stars. */
  | 'REVOKED'
  /** A newer certificate stands in its place (đã thay thế). */
  | 'SUPERSEDED'
  /** Valid (còn hiệu lực): the product has its stars. */
  | 'VALID'
  /** Withdrawn at the request of the ministry (thu hồi theo yêu cầu của Bộ; Điều 10 khoản 1): no stars. */
  | 'WITHDRAWN_BY_MINISTRY';

/** Reasons why ChainLinkAdd was refused. New values may be added. */
export type ChainLinkAddErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The last day lies before the first. */
  | 'PERIOD'
  /** A link goes from one participant to another. */
  | 'SAME_PARTICIPANT';

/** What flows from one participant to another. */
export type ChainLinkAddInput = {
  /** What flows, in Vietnamese, e.g. "củ dong riềng". */
  flow: Scalars['String']['input'];
  /** From whom. */
  fromId: Scalars['ID']['input'];
  /** The product that flows, when it is one of those registered here. */
  inputProductId?: InputMaybe<Scalars['ID']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** To whom: another participant of the same chain. */
  toId: Scalars['ID']['input'];
  /** First day of the period meant. */
  validFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Last day of the period meant. */
  validUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** What it is worth, in whole VND. */
  valueAmount?: InputMaybe<Scalars['BigInt']['input']>;
  /** How much flows. */
  volume?: InputMaybe<QuantityInput>;
};

/** Reasons why ChainParticipantAdd was refused. New values may be added. */
export type ChainParticipantAddErrorCode =
  /** The producer stands at this stage already. */
  | 'ALREADY_THERE'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** Who takes part: a registered producer, or a party outside by name and kind. */
export type ChainParticipantAddInput = {
  /** The chain. */
  chainId: Scalars['ID']['input'];
  /** Commune or ward where it works. */
  communeId?: InputMaybe<Scalars['ID']['input']>;
  /** A remark, in Vietnamese. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** What a party outside is. */
  partyKind?: InputMaybe<ChainPartyKind>;
  /** Name of a party outside. */
  partyName?: InputMaybe<Scalars['String']['input']>;
  /** The producer, when it is a registered one. */
  producerId?: InputMaybe<Scalars['ID']['input']>;
  /** What the party does in the chain. */
  stage: ChainStage;
};

/** What a participant is that is not one of the registered producers. */
export type ChainPartyKind =
  /** Consumers as a group (người tiêu dùng). */
  | 'CONSUMERS'
  /** Cooperative or union of them (hợp tác xã, liên hiệp hợp tác xã). */
  | 'COOPERATIVE'
  /** Cooperative group (tổ hợp tác). */
  | 'COOPERATIVE_GROUP'
  /** Enterprise (doanh nghiệp). */
  | 'ENTERPRISE'
  /** Farm (trang trại). */
  | 'FARM'
  /** Household or group of households (hộ gia đình, nhóm hộ). */
  | 'HOUSEHOLD'
  /** A person (cá nhân). */
  | 'INDIVIDUAL'
  /** Market, supermarket or online market (chợ, siêu thị, sàn điện tử). */
  | 'MARKET'
  /** Any other organisation (tổ chức khác). */
  | 'ORGANISATION'
  /** Shop or sales point (cửa hàng, điểm bán). */
  | 'SHOP';

/** What a participant does in a value chain (khâu của chuỗi giá trị). */
export type ChainStage =
  /** Those who use it up (tiêu dùng). */
  | 'CONSUMPTION'
  /** Growing, rearing, gathering, harvesting (sản xuất, thu hoạch). */
  | 'GROWING'
  /** Seed, feed, material, services (cung ứng vật tư, dịch vụ đầu vào). */
  | 'INPUTS'
  /** Preparation and processing (sơ chế, chế biến). */
  | 'PROCESSING'
  /** Buying up, transport, selling (thu mua, phân phối, bán). */
  | 'TRADING';

/** How a piece of a dossier stands. */
export type CheckState =
  /** Missing (thiếu). */
  | 'MISSING'
  /** Not asked of this dossier (không áp dụng). */
  | 'NOT_APPLICABLE'
  /** There (có). */
  | 'PRESENT';

/** What a claim (công bố) is about. */
export type ClaimKind =
  /** What it does for health (công bố sức khỏe). */
  | 'HEALTH'
  /** What it contains (công bố dinh dưỡng), e.g. "giàu chất xơ". */
  | 'NUTRITION'
  /** How it is grown (công bố hữu cơ). */
  | 'ORGANIC'
  /** Anything else that has to be shown to be true. */
  | 'OTHER';

/** Whether a remark was answered. */
export type CommentState =
  /** The producer has answered. */
  | 'ANSWERED'
  /** Waits for the producer. */
  | 'OPEN';

/** Reasons why CommuneAssessmentRecord was refused. New values may be added. */
export type CommuneAssessmentRecordErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The report is dated after today. */
  | 'IN_THE_FUTURE'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The dossier is in a state in which this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** The four points of the commune (Mẫu 03) with the number and day of its report; no score. */
export type CommuneAssessmentRecordInput = {
  /** The revision of the dossier that was read. */
  baseRevision: Scalars['Int']['input'];
  /** Origin of the idea of the product (nguồn gốc ý tưởng). */
  ideaOrigin: Scalars['String']['input'];
  /** Local identity and know-how (bản sắc, trí tuệ địa phương). */
  localIdentity: Scalars['String']['input'];
  /** Use of local labour (lao động địa phương). */
  localLabour: Scalars['String']['input'];
  /** Origin of the product and use of local material (nguồn gốc, nguyên liệu). */
  materialOrigin: Scalars['String']['input'];
  /** What was said at that meeting. */
  meetingNote?: InputMaybe<Scalars['String']['input']>;
  /** When the commune met about it, where it did; not in the future. */
  meetingOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** Day of the report, not in the future. */
  reportDate: Scalars['LocalDate']['input'];
  /** Number of the report, e.g. "112/BC-UBND". */
  reportNumber: Scalars['String']['input'];
  /** Day of that letter. */
  requestDate?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Number of the letter that asks the province for a rating, where it is known already; with its day. */
  requestNumber?: InputMaybe<Scalars['String']['input']>;
};

/** Which communes, wards and townships to list. */
export type CommuneFilter = {
  /** Only units of the former district with this code, e.g. "051". */
  districtCode?: InputMaybe<Scalars['String']['input']>;
  /** true: units of every time, those that ended too; a day is not looked at then. */
  everInForce?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these kinds; an empty list matches nothing. */
  kind?: InputMaybe<Array<CommuneKind>>;
  /** The day on which they were in force; today when left out. */
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** What a unit of the commune tier is called. */
export type CommuneKind =
  /** Rural commune (xã). */
  | 'COMMUNE'
  /** Township (thị trấn); abolished on 1 July 2025. */
  | 'TOWNSHIP'
  /** Urban ward (phường). */
  | 'WARD';

/** How a value stands to its threshold when it is met. */
export type Comparator =
  /** Exactly the threshold (=). */
  | 'EQ'
  /** More than the threshold (>). */
  | 'GT'
  /** At least the threshold (≥). */
  | 'GTE'
  /** Less than the threshold (<). */
  | 'LT'
  /** At most the threshold (≤). */
  | 'LTE';

/** Whether a member finds a condition of the sheet to apply. */
export type ConditionMarkInput = {
  /** A condition of the sheet, such as one that excludes a dossier. */
  conditionId: Scalars['ID']['input'];
  /** True: it applies (for one that must be met: it is not met). False takes the mark back. */
  marked: Scalars['Boolean']['input'];
  /** Why; needed when marked. */
  remark?: InputMaybe<Scalars['String']['input']>;
};

/** What of a producer is public only with its consent (đồng ý công khai), Luật 91/2025/QH15. None is unless it was said. */
export type ConsentItem =
  /** Address without the commune (địa chỉ). */
  | 'ADDRESS'
  /** E-mail address (thư điện tử). */
  | 'EMAIL'
  /** Telephone number (số điện thoại). */
  | 'PHONE'
  /** Photo of its place (ảnh cơ sở). */
  | 'PLACE_PHOTO'
  /** Name of its representative (người đại diện). */
  | 'REPRESENTATIVE'
  /** Links to its shops, such as Facebook or Postmart (gian hàng). */
  | 'SHOP_LINKS'
  /** Zalo number. */
  | 'ZALO';

/** Which part of a year a contract covers. */
export type ContractShareInput = {
  /** In basis points, 0 to 10,000: 5,000 = 50 %. */
  basisPoints: Scalars['Int']['input'];
  /** Of the output, or of the raw material. */
  of: ContractShareOf;
};

/** What the share of a contract is a share of. */
export type ContractShareOf =
  /** The raw material used in a year (nguyên liệu). */
  | 'MATERIAL'
  /** The product's yearly output (sản lượng sản phẩm). */
  | 'OUTPUT';

/** Reasons why CouncilCreate was refused. New values may be added. */
export type CouncilCreateErrorCode =
  /** A council of the district tier, and only such a one, names its district. */
  | 'DISTRICT_NEEDED'
  /** A council with this decision is recorded already. */
  | 'EXISTS'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** A person is named twice. */
  | 'NAMED_TWICE'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** A council has exactly one chair. */
  | 'ONE_CHAIR'
  /** A council has at most one secretary. */
  | 'ONE_SECRETARY'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The unit did not exist on the day of the decision. */
  | 'UNIT_NOT_THEN';

/** A new council. */
export type CouncilCreateInput = {
  /** Day of that decision. */
  decisionDate: Scalars['LocalDate']['input'];
  /** Number of the decision that sets it up. */
  decisionNumber: Scalars['String']['input'];
  /** For a council of the district tier, and only then: the former district, which must have existed on the day of the decision. */
  districtId?: InputMaybe<Scalars['ID']['input']>;
  /** Whose council it is. */
  level: CouncilLevel;
  /** Its members, at most 50: one chair, at most one secretary, nobody twice. */
  members: Array<CouncilMemberInput>;
  /** Name, in Vietnamese. */
  name: Scalars['String']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** The province. */
  provinceId: Scalars['ID']['input'];
};

/** Whose council it is (cấp của Hội đồng). */
export type CouncilLevel =
  /** District (cấp huyện), until 30 June 2025: kept for older ratings. */
  | 'DISTRICT'
  /** Ministry (cấp trung ương): rates and recognises 5 stars. */
  | 'MINISTRY'
  /** Province (cấp tỉnh): rates and recognises 3 and 4 stars. */
  | 'PROVINCE';

/** Somebody in a new council. */
export type CouncilMemberInput = {
  /** The person; needs an account. */
  personId: Scalars['ID']['input'];
  /** Office and organisation. */
  position?: InputMaybe<Scalars['String']['input']>;
  /** Chair, vice-chair, member or secretary. */
  role: CouncilRole;
  /** Whether the person fills in score sheets. */
  scores: Scalars['Boolean']['input'];
};

/** What somebody is in a council (Quyết định 26/2026/QĐ-TTg, Điều 7 khoản 3). */
export type CouncilRole =
  /** Chair (Chủ tịch Hội đồng). */
  | 'CHAIR'
  /** Member (ủy viên). */
  | 'MEMBER'
  /** Secretary (thư ký). */
  | 'SECRETARY'
  /** Vice-chair (Phó Chủ tịch Hội đồng). */
  | 'VICE_CHAIR';

/** Reasons why CouncilRuleSet was refused. New values may be added. */
export type CouncilRuleSetErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The share that must take part is more than all. */
  | 'QUORUM_ABOVE_ONE'
  /** The most members are fewer than the least. */
  | 'SIZE_REVERSED';

/** A new version of a council's rules; what is left out stays as it was. */
export type CouncilRuleSetInput = {
  /** Whether "reaches no level" may be chosen where it is not printed. */
  allowNoLevel?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the chair must take part. */
  chairRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether a changed criterion needs a reason when scoring again. */
  changeReasons?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether a higher star must also meet the minima of the lower ones. */
  cumulativeMinima?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who may see how often each level was chosen, for the discussion. */
  discussionData?: InputMaybe<DiscussionAudience>;
  /** Decimals of averages when shown, 0 to 4. */
  displayDecimals?: InputMaybe<Scalars['Int']['input']>;
  /** Whether the council may record another star than the proposed one. */
  finalStarMayDiffer?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the chair sees counts of doubtful criteria after the close. */
  flagCountsAtClose?: InputMaybe<Scalars['Boolean']['input']>;
  /** How a star minimum is checked. */
  minimumMethod?: InputMaybe<MinimumMethod>;
  /** Whether those sheets carry names. */
  namesAfterRelease?: InputMaybe<Scalars['Boolean']['input']>;
  /** How products are opened. */
  opening?: InputMaybe<SessionOpeningMode>;
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** Whether paper sheets may be entered. */
  paperBallots?: InputMaybe<Scalars['Boolean']['input']>;
  /** How a second person checks a sheet typed in from paper. */
  paperCheck?: InputMaybe<PaperCheck>;
  /** Lower part of that share, 1 to 100. */
  quorumDenominator?: InputMaybe<Scalars['Int']['input']>;
  /** Upper part of the share that must take part. */
  quorumNumerator?: InputMaybe<Scalars['Int']['input']>;
  /** Why the rules change, e.g. the number of a decision. */
  reason: Scalars['String']['input'];
  /** Whether members with a tie count as taking part. */
  recusedCountForQuorum?: InputMaybe<Scalars['Boolean']['input']>;
  /** Keys of criteria that always need a remark; replaces the list. */
  remarkCriteria?: InputMaybe<Array<Scalars['String']['input']>>;
  /** For which levels a remark must be written. */
  remarkRule?: InputMaybe<RemarkRule>;
  /** How often a product may be scored again, 0 to 5. */
  rescoringRounds?: InputMaybe<Scalars['Int']['input']>;
  /** Whether chair and secretary see results between close and release. */
  resultsAtClose?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether members see a result when its product is released. */
  resultsAtItemRelease?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether members see the producer's own score while they score. */
  selfScoreShown?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who may read the members' sheets after release. */
  sheetsAfterRelease?: InputMaybe<SheetAudience>;
  /** Most scoring members, 1 to 50. */
  sizeMax?: InputMaybe<Scalars['Int']['input']>;
  /** Least number of scoring members, 1 to 50. */
  sizeMin?: InputMaybe<Scalars['Int']['input']>;
  /** Points between the highest and lowest sheet above which the council must discuss. */
  spreadLimit?: InputMaybe<Scalars['Points']['input']>;
  /** Whether a vice-chair stands in for an absent chair. */
  viceChairStandsIn?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Reasons why CouncilSessionAddItem was refused. New values may be added. */
export type CouncilSessionAddItemErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such session, or it may not be seen. */
  | 'NOT_FOUND'
  /** A newer decision is in force on the day of the session and the dossier was not lodged before it. */
  | 'NOT_LODGED_BEFORE'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The dossier is on a sheet of other criteria than the session. */
  | 'OTHER_RUBRIC'
  /** The sheet is incomplete in its source and cannot be used. */
  | 'SHEET_NOT_USABLE'
  /** The days in which such a dossier is finished under the older decision are over. */
  | 'TRANSITION_OVER'
  /** The session is in a phase in which this cannot be done; the payload holds it. */
  | 'WRONG_PHASE'
  /** The dossier is not accepted, or on an agenda already. */
  | 'WRONG_STATE';

/** A dossier for an agenda. */
export type CouncilSessionAddItemInput = {
  /** The dossier; the province must have accepted it. */
  dossierId: Scalars['ID']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
};

/** Reasons why CouncilSessionClose was refused. New values may be added. */
export type CouncilSessionCloseErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such session, or it may not be seen. */
  | 'NOT_FOUND'
  /** Something stands in the way; the payload lists it per product. */
  | 'NOT_READY'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The session is in a phase in which this cannot be done; the payload holds it. */
  | 'WRONG_PHASE';

/** Closing a session. */
export type CouncilSessionCloseInput = {
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
};

/** Reasons why CouncilSessionCreate was refused. New values may be added. */
export type CouncilSessionCreateErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The decision knows no council of this level on that day. */
  | 'LEVEL_NOT_IN_RUBRIC'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The council has a session of this number already. */
  | 'NUMBER_TAKEN'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The criteria are not in force on the day of the session. */
  | 'RUBRIC_NOT_IN_FORCE'
  /** The unit of the council did not exist on that day. */
  | 'UNIT_NOT_THEN';

/** A new session. */
export type CouncilSessionCreateInput = {
  /** The council. */
  councilId: Scalars['ID']['input'];
  /** Day on which it is held. */
  heldOn: Scalars['LocalDate']['input'];
  /** Number within the council, e.g. "05/2026". */
  number: Scalars['String']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** Where it is held. */
  place: Scalars['String']['input'];
  /** The criteria (bộ tiêu chí); they must be in force on the day of the session. */
  rubricVersionId: Scalars['ID']['input'];
  /** At what time of day it begins, e.g. "08:00"; stands on the invitations, which leave room for it when left out. */
  startsAt?: InputMaybe<Scalars['String']['input']>;
};

/** Reasons why CouncilSessionOpen was refused. New values may be added. */
export type CouncilSessionOpenErrorCode =
  /** No product is on the agenda. */
  | 'EMPTY_AGENDA'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such session, or it may not be seen. */
  | 'NOT_FOUND'
  /** The rules require a scoring chair and there is none. */
  | 'NO_CHAIR'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The criteria are not in force on the day of the session. */
  | 'RUBRIC_NOT_IN_FORCE'
  /** A sheet is incomplete in its source and cannot be used. */
  | 'SHEET_NOT_USABLE'
  /** Fewer members score than the rules ask for. */
  | 'TOO_FEW_MEMBERS'
  /** More members score than the rules allow. */
  | 'TOO_MANY_MEMBERS'
  /** The session is in a phase in which this cannot be done; the payload holds it. */
  | 'WRONG_PHASE';

/** Opening a session. */
export type CouncilSessionOpenInput = {
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
};

/** Reasons why CouncilSessionRelease was refused. New values may be added. */
export type CouncilSessionReleaseErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such session, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Members were taken out after the close and the quorum is not there any more: open the product again, or release it by itself with the reason why it stands. */
  | 'QUORUM_LOST'
  /** Sheets are further apart than the limit and no reason is given. */
  | 'SPREAD_UNSETTLED'
  /** Who has a tie to the product decides nothing about it. */
  | 'TIED'
  /** The session is in a phase in which this cannot be done; the payload holds it. */
  | 'WRONG_PHASE'
  /** A dossier of the agenda is not in the session any more. */
  | 'WRONG_STATE';

/** Releasing the results of a session. */
export type CouncilSessionReleaseInput = {
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** A reason for each product whose sheets are further apart than the limit. */
  spreadReasons: Array<SpreadReasonInput>;
};

/** How well a fact about the criteria is sourced. */
export type CriteriaConfidence =
  /** Concluded from other facts; to be compared with the legal text. */
  | 'INFERRED'
  /** Known to exist, not seen (chưa tìm thấy). */
  | 'NOT_FOUND'
  /** Read in the legal text itself (văn bản gốc). */
  | 'PRIMARY'
  /** Read in a report about the legal text. */
  | 'SECONDARY';

/** The tier whose units a criteria set is for. */
export type CriteriaLevel =
  /** Communes (xã). */
  | 'COMMUNE'
  /** Districts and cities below a province (cấp huyện), until June 2025. */
  | 'DISTRICT'
  /** Hamlets (xóm); these sets are issued by the province. */
  | 'HAMLET'
  /** Provinces (tỉnh). */
  | 'PROVINCE';

/** A new curated list. */
export type CuratedListCreateInput = {
  /** The event it is for. */
  eventId?: InputMaybe<Scalars['ID']['input']>;
  /** A remark, in Vietnamese. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** Products of the catalogue to begin with, in order, each once, at most 500. */
  productIds?: Array<Scalars['ID']['input']>;
  /** Its title, in Vietnamese. */
  title: Scalars['String']['input'];
};

/** Reasons why CuratedList was refused. New values may be added. */
export type CuratedListErrorCode =
  /** The product is in the list already. */
  | 'ALREADY_IN'
  /** The list has no products. */
  | 'EMPTY'
  /** The list is frozen: unfreeze it first. */
  | 'FROZEN'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The list is not frozen. */
  | 'NOT_FROZEN'
  /** The product is not in the catalogue. */
  | 'NOT_PUBLISHED'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The last day lies in the past, or more than a year ahead. */
  | 'PERIOD'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** A list may have 500 products at most. */
  | 'TOO_MANY';

/** What changed since a list was frozen. New values may be added. */
export type CuratedListItemChange =
  /** The contact that may be shown, also when consent was withdrawn. */
  | 'CONTACT'
  /** The product is no longer in the catalogue. */
  | 'GONE'
  /** The name of the product. */
  | 'NAME'
  /** The price or its unit. */
  | 'PRICE'
  /** The producer or its name. */
  | 'PRODUCER'
  /** The stars, also when they are no longer valid. */
  | 'STARS'
  /** The last day of the certificate. */
  | 'VALIDITY';

/** Whether a link to a list still works. */
export type CuratedListShareState =
  /** It works. */
  | 'ACTIVE'
  /** Its last day is past (hết hạn). */
  | 'EXPIRED'
  /** It was taken back (đã thu hồi). */
  | 'REVOKED';

/** Currencies of prices. */
export type Currency =
  /** Vietnamese dong (đồng); it has no smaller unit. */
  | 'VND';

/** Who may see, after the close of a product, how often each level of a criterion was chosen, without names. */
export type DiscussionAudience =
  /** Chair and secretary; all members once the chair has opened the discussion. */
  | 'COUNCIL'
  /** Chair and secretary. */
  | 'LEADERS'
  /** Nobody. The default. */
  | 'NOBODY';

/** What is printed. New values may be added. */
export type DocumentKind =
  /** Attendance list (danh sách điểm danh). Of a session; for those who run it. */
  | 'ATTENDANCE_LIST'
  /** Certificate (giấy chứng nhận) of the register; of a released product without a decision only a preview (bản xem trước). */
  | 'CERTIFICATE'
  /** Layout of a certificate of merit or commendation (bằng khen, giấy khen) to be signed; never signed by this system. Of a line of the register, or of a registration that is proposed. For the office and the commune. */
  | 'EMULATION_CERTIFICATE'
  /** Letters of invitation (giấy mời). Of a session; members their own. */
  | 'INVITATION'
  /** Cards of A6 for the booths (thẻ gian hàng) of a curated list, four on a sheet. For trade staff. */
  | 'LIST_BOOTH_CARDS'
  /** Catalogue (danh mục sản phẩm) of a curated list: cover, contents by group, products with QR codes. For trade staff. */
  | 'LIST_CATALOGUE'
  /** Price list (bảng giá) of a curated list; also as XLSX. For trade staff. */
  | 'LIST_PRICES'
  /** Labels with QR codes to the products’ pages (tem QR), 3 × 8 on a sheet, of a curated list. For trade staff. */
  | 'LIST_QR_SHEET'
  /** Minutes of a session (biên bản); figures from its release on. */
  | 'MINUTES'
  /** The official sheets of a decision (phiếu đánh giá), all of a version or one; also as XLSX. */
  | 'OFFICIAL_SHEETS'
  /** Table of results (bảng tổng hợp kết quả) of a session; also as XLSX. */
  | 'RESULT_SUMMARY'
  /** Score sheets as they were filled in: one’s own at any time, those of others after the release as the rules of the council say. Of a session or one product. */
  | 'SCORE_SHEET'
  /** Blank score sheets (phiếu chấm điểm trống) with a QR code for member and product. Of a session; for those who run it, members their own. */
  | 'SCORE_SHEET_BLANK'
  /** A released session with its sheets and all that happened to them as data, XLSX or JSON, with names only where the rules of the council show them. Of a session, or of one that was taken over (SessionRecord). */
  | 'SESSION_EXPORT';

/** What a printed document is worth now. */
export type DocumentStanding =
  /** Printed by this system; nothing has changed since. */
  | 'CURRENT'
  /** Printed by this system as a draft (dự thảo): not final. */
  | 'DRAFT'
  /** Mistyped: codes have 8 signs, the last of which checks the rest. */
  | 'NOT_A_CODE'
  /** A newer version has been printed. */
  | 'REPLACED'
  /** Taken back (đã thu hồi). */
  | 'REVOKED'
  /** This system has printed nothing under this code. */
  | 'UNKNOWN';

/** Reasons why DossierAccept was refused. New values may be added. */
export type DossierAcceptErrorCode =
  /** The province has not checked the dossier yet, or found that pieces are missing. */
  | 'CHECK_MISSING'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Something that was asked for has not been answered. */
  | 'REQUEST_OPEN'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The dossier is in a state in which this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** Accepting a dossier. */
export type DossierAcceptInput = {
  /** The revision that was read. */
  baseRevision: Scalars['Int']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
};

/** Reasons why DossierCheckRecord was refused. New values may be added. */
export type DossierCheckRecordErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The dossier is in a state in which this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** What a check found. */
export type DossierCheckRecordInput = {
  /** The report of the commune is there (Mẫu 03). */
  communeReport: Scalars['Boolean']['input'];
  /** What was found, also about the content. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** The file of the producer is whole. */
  productFile: Scalars['Boolean']['input'];
  /** The letter of the commune is there. */
  requestLetter: Scalars['Boolean']['input'];
  /** Five samples are there; null for tourism. */
  samples?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Reasons why DossierCreate was refused. New values may be added. */
export type DossierCreateErrorCode =
  /** The product has a dossier on its way already; the payload holds it. */
  | 'ACTIVE_DOSSIER'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** A higher star or a new rating needs an earlier certificate or rated dossier of the product. */
  | 'NO_PREVIOUS'
  /** There is no official sheet that can be used for the product. */
  | 'NO_SHEET'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** A new dossier. What is left out of the form is taken from the producer and the product. */
export type DossierCreateInput = {
  /** Address. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Papers named on the form, at most 30. */
  attachments?: InputMaybe<Array<Scalars['String']['input']>>;
  /** E-mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** First rating, upgrade or re-rating. */
  kind: DossierKind;
  /** Legal representative. */
  legalRepresentative?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** Name of the unit that registers. */
  organisationName?: InputMaybe<Scalars['String']['input']>;
  /** Telephone. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** The certificate that a higher star or a new rating goes on from; left out, the present one of the product. */
  previousCertificateId?: InputMaybe<Scalars['ID']['input']>;
  /** The earlier dossier of the product; left out, the last one that was rated. */
  previousDossierId?: InputMaybe<Scalars['ID']['input']>;
  /** The product to be rated. */
  productId: Scalars['ID']['input'];
  /** Name of the product as registered. */
  productName?: InputMaybe<Scalars['String']['input']>;
  /** Position of the representative. */
  representativePosition?: InputMaybe<Scalars['String']['input']>;
  /** Samples that the form promises, 0–1000. */
  sampleQuantity?: InputMaybe<Scalars['Int']['input']>;
  /** The official sheet; left out, that of the product's sub-group in the criteria in force. */
  sheetId?: InputMaybe<Scalars['ID']['input']>;
  /** Year of the registration; this year if left out. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** Reasons why DossierEvidenceAdd was refused. New values may be added. */
export type DossierEvidenceAddErrorCode =
  /** There is no such file of yours, or it was sent for another purpose. */
  | 'FILE_NOT_FOUND'
  /** The file has not arrived completely: finish the upload first. */
  | 'FILE_NOT_READY'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** A criterion does not belong to the sheet of the dossier. */
  | 'NOT_ON_SHEET'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** A dossier holds at most 200 pieces of evidence. */
  | 'TOO_MANY'
  /** The dossier is in a state in which this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** One piece of evidence: a file, a web address, a reference, or several of them. */
export type DossierEvidenceAddInput = {
  /** Criteria of the sheet that it supports, all of its pages; at most 40. */
  criterionIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The paper itself, sent as EVIDENCE. */
  fileId?: InputMaybe<Scalars['ID']['input']>;
  /** Day of the paper. */
  issuedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Row of the evidence table of Mẫu 02. */
  kind: EvidenceKind;
  /** Criteria that it supports on certain pages; at most 40. */
  links?: InputMaybe<Array<EvidenceLinkInput>>;
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** Page that matters, from 1. */
  page?: InputMaybe<Scalars['Int']['input']>;
  /** Number and date of the paper, or where the original is kept. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** Name of the paper. */
  title: Scalars['String']['input'];
  /** Web address of the paper. */
  url?: InputMaybe<Scalars['String']['input']>;
  /** Last day on which the paper is valid; left out where it does not run out. */
  validUntil?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** Reasons why DossierEvidenceRemove was refused. New values may be added. */
export type DossierEvidenceRemoveErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The dossier is in a state in which this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** Taking a piece of evidence out of a dossier. */
export type DossierEvidenceRemoveInput = {
  /** The piece of evidence. */
  evidenceId: Scalars['ID']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Reasons why DossierForward was refused. New values may be added. */
export type DossierForwardErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The letter is dated after today. */
  | 'IN_THE_FUTURE'
  /** The letter to the province is not named: give its number and day. */
  | 'LETTER_MISSING'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Fewer than five samples are recorded, and the product is not tourism. */
  | 'SAMPLES_MISSING'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The dossier is in a state in which this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** Sending a dossier to the province. */
export type DossierForwardInput = {
  /** The revision that was read. */
  baseRevision: Scalars['Int']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** Day of that letter, not in the future; with its number. */
  requestDate?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Number of the letter that asks the province for a rating (văn bản đề nghị); left out where it was recorded with the assessment. */
  requestNumber?: InputMaybe<Scalars['String']['input']>;
};

/** Why a product is rated (Quyết định 26/2026/QĐ-TTg, Điều 6). */
export type DossierKind =
  /** Rated for the first time (đánh giá lần đầu). */
  | 'FIRST'
  /** Rated again because its certificate runs out (đánh giá lại). */
  | 'RE_RATING'
  /** Rated for a higher star (đánh giá nâng hạng). */
  | 'UPGRADE';

/** What a dossier needs before it can be lodged, by its kind (Quyết định 26/2026/QĐ-TTg, Điều 6, Phụ lục III). New values may be added. */
export type DossierPiece =
  /** Address of the producer (địa chỉ). */
  | 'ADDRESS'
  /** Evidence for the business registration that is ticked. */
  | 'BUSINESS_REGISTRATION_PAPER'
  /** What changed: of a new rating all topics but OTHER, of a higher star at least one change (nội dung thay đổi). */
  | 'CHANGES'
  /** Evidence for the declaration that is ticked. */
  | 'DECLARATION_PAPER'
  /** At least one piece of evidence (minh chứng). */
  | 'EVIDENCE'
  /** Evidence for every criterion with points; advice, it does not keep a dossier from being lodged. */
  | 'EVIDENCE_BY_CRITERION'
  /** History of the producer (lịch sử hình thành). */
  | 'HISTORY'
  /** What it is where other intellectual property is ticked (khác, ghi rõ). */
  | 'INTELLECTUAL_PROPERTY_NAME'
  /** Evidence for the intellectual property that is ticked. */
  | 'INTELLECTUAL_PROPERTY_PAPER'
  /** Name of the legal representative (người đại diện). */
  | 'LEGAL_REPRESENTATIVE'
  /** Kind of organisation (loại hình tổ chức, Mẫu 02). */
  | 'ORGANISATION_KIND'
  /** Permanent residence of the legal representative (địa chỉ thường trú). */
  | 'PERMANENT_ADDRESS'
  /** Telephone number (điện thoại). */
  | 'PHONE'
  /** Part IV of the report (kế hoạch sản xuất, kinh doanh). */
  | 'PLAN'
  /** The earlier certificate or dossier, for a higher star or a new rating. */
  | 'PREVIOUS'
  /** Evidence for the production conditions that are ticked. */
  | 'PRODUCTION_PAPER'
  /** Description of the product and its standards (mô tả sản phẩm). */
  | 'PRODUCT_DESCRIPTION'
  /** Day of founding or of business registration (ngày thành lập, đăng ký kinh doanh). */
  | 'REGISTRATION'
  /** All remarks are answered; advice. */
  | 'REMARKS_ANSWERED'
  /** Ethnicity of the legal representative (dân tộc). */
  | 'REPRESENTATIVE_ETHNICITY'
  /** Sex of the legal representative (giới tính). */
  | 'REPRESENTATIVE_SEX'
  /** Part II of the report, all four subjects (kết quả thực hiện phương án sản xuất, kinh doanh). */
  | 'RESULTS'
  /** A new rating is asked for not later than 120 days before the certificate ends; told, and left to the province to judge. */
  | 'RE_RATING_IN_TIME'
  /** A new rating is asked for not earlier than 180 days before the certificate ends (Quyết định 26/2026/QĐ-TTg, Điều 7 khoản 6 điểm a). */
  | 'RE_RATING_OPEN'
  /** The self-assessment of every criterion of the sheet (tự đánh giá, Mẫu 02). */
  | 'SELF_SCORE'
  /** Organisation of the producer (cơ cấu tổ chức). */
  | 'STRUCTURE'
  /** No paper has run out; asked of a new rating, advice for others (giấy tờ pháp lý có thời hạn). */
  | 'VALID_PAPERS';

/** Reasons why DossierReportUpdate was refused. New values may be added. */
export type DossierReportUpdateErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The day of founding is after today. */
  | 'IN_THE_FUTURE'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The dossier is in a state in which this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** Changes to the report: what is left out stays. */
export type DossierReportUpdateInput = {
  /** The revision of the dossier that was read. */
  baseRevision: Scalars['Int']['input'];
  /** Part II: revenue and profit. Null clears. */
  businessResults?: InputMaybe<Scalars['String']['input']>;
  /** Day of founding or registration, not in the future. Null clears. */
  establishedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Tick: certificate of food-safety conditions. */
  foodSafetyCertified?: InputMaybe<Scalars['Boolean']['input']>;
  /** Tick: business registration. */
  hasBusinessRegistration?: InputMaybe<Scalars['Boolean']['input']>;
  /** How the producer came about. Null clears. */
  history?: InputMaybe<Scalars['String']['input']>;
  /** Ticks: kinds of intellectual property; replaces the list. */
  intellectualProperty?: InputMaybe<Array<IntellectualProperty>>;
  /** What it is where OTHER is ticked. Null clears. */
  intellectualPropertyOther?: InputMaybe<Scalars['String']['input']>;
  /** Part II: markets. Null clears. */
  markets?: InputMaybe<Scalars['String']['input']>;
  /** Part II: material area, technology, processing, packing. Null clears. */
  materialAndTechnology?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** Kind of organisation. Null clears. */
  organisationKind?: InputMaybe<ProducerKind>;
  /** Permanent residence of the legal representative. Null clears. */
  permanentAddress?: InputMaybe<Scalars['String']['input']>;
  /** Part IV: the plan ahead. Null clears. */
  plan?: InputMaybe<Scalars['String']['input']>;
  /** Tick: quality of the product declared. */
  productDeclared?: InputMaybe<Scalars['Boolean']['input']>;
  /** The product, its make-up and standards. Null clears. */
  productDescription?: InputMaybe<Scalars['String']['input']>;
  /** Tick: compulsory certificate of production conditions. */
  productionCertified?: InputMaybe<Scalars['Boolean']['input']>;
  /** Part II: changes in quality, standards, packaging, labels. Null clears. */
  qualityChanges?: InputMaybe<Scalars['String']['input']>;
  /** Number of the registration paper. Null clears. */
  registrationNumber?: InputMaybe<Scalars['String']['input']>;
  /** Ethnicity of the legal representative. Null clears. */
  representativeEthnicity?: InputMaybe<Scalars['String']['input']>;
  /** Sex of the legal representative. Null clears. */
  representativeSex?: InputMaybe<PersonSex>;
  /** How the producer is organised. Null clears. */
  structure?: InputMaybe<Scalars['String']['input']>;
};

/** Reasons why DossierSamplesRecord was refused. New values may be added. */
export type DossierSamplesRecordErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** A day is after today. */
  | 'IN_THE_FUTURE'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The dossier is in a state in which this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** Samples that came in. */
export type DossierSamplesRecordInput = {
  /** State and batch. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** How many, 1–1000. */
  quantity: Scalars['Int']['input'];
  /** When they came, not in the future. */
  receivedOn: Scalars['LocalDate']['input'];
};

/** Reasons why DossierSelfScore was refused. New values may be added. */
export type DossierSelfScoreErrorCode =
  /** A criterion is named twice. */
  | 'ANSWERED_TWICE'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The criterion or level does not belong to the sheet of the dossier. */
  | 'NOT_ON_SHEET'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The dossier is in a state in which this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** A self-assessment, whole or in parts. */
export type DossierSelfScoreInput = {
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** Criteria to record, at most 100; those not named stay as they are. */
  scores: Array<SelfScoreInput>;
};

/** How far a dossier (hồ sơ) has come, from its producer to the council. New values may be added. */
export type DossierState =
  /** Checked by the province and ready for a session (đủ điều kiện). */
  | 'ACCEPTED'
  /** The commune has recorded its assessment (xã đã đánh giá, Mẫu 03). */
  | 'ASSESSED'
  /** The commune is assessing its four points (xã đang đánh giá). */
  | 'COMMUNE_REVIEW'
  /** The council found a disqualifying condition of the sheet to apply (bị loại): no star, with the reason. */
  | 'DISQUALIFIED'
  /** Being written by the producer (nháp); nobody else sees it. */
  | 'DRAFT'
  /** Sent to the province (đã chuyển tỉnh). */
  | 'FORWARDED'
  /** On the agenda of a council's session (trong phiên họp). */
  | 'IN_SESSION'
  /** The council has released its result (có kết quả). */
  | 'RATED'
  /** Given back to the producer with a reason (cần bổ sung). */
  | 'RETURNED'
  /** Lodged with the commune's people's committee (đã nộp về xã). */
  | 'SUBMITTED'
  /** Taken back by the producer (đã rút). */
  | 'WITHDRAWN';

/** Reasons why DossierSubmit was refused. New values may be added. */
export type DossierSubmitErrorCode =
  /** Something is missing; the payload lists it. */
  | 'INCOMPLETE'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The dossier is in a state in which this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** Lodging a dossier. */
export type DossierSubmitInput = {
  /** The revision that was read. */
  baseRevision: Scalars['Int']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
};

/** Reasons why DossierUpdate was refused. New values may be added. */
export type DossierUpdateErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The dossier is in a state in which this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** Changes of the registration form: what is left out stays, null clears. */
export type DossierUpdateInput = {
  /** Address. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Papers named on the form, at most 30; replaces the list. */
  attachments?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The revision that was read. */
  baseRevision: Scalars['Int']['input'];
  /** E-mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Legal representative. */
  legalRepresentative?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client; a repeat has no effect. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Name of the unit that registers. */
  organisationName?: InputMaybe<Scalars['String']['input']>;
  /** Telephone. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Name of the product as registered. */
  productName?: InputMaybe<Scalars['String']['input']>;
  /** Position of the representative. */
  representativePosition?: InputMaybe<Scalars['String']['input']>;
  /** Samples that the form promises, 0–1000. */
  sampleQuantity?: InputMaybe<Scalars['Int']['input']>;
};

/** How far the application of a producer has come (đăng ký tham gia). */
export type EventApplicationState =
  /** The producer asks to take part (đã đăng ký). */
  | 'APPLIED'
  /** The producer does not come after all (đã rút). */
  | 'CANCELLED'
  /** The producer comes (đã xác nhận). */
  | 'CONFIRMED'
  /** Not taken in, with a reason (không được chọn). */
  | 'DECLINED'
  /** The organiser takes it in; the producer has to confirm (được chọn). */
  | 'SELECTED'
  /** On the waiting list (dự bị). */
  | 'WAITING';

/** Reasons why EventApply was refused. New values may be added. */
export type EventApplyErrorCode =
  /** One of the products is of another producer. */
  | 'FOREIGN_PRODUCT'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The event has no call that is open today. */
  | 'NO_CALL'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The application is decided already. */
  | 'WRONG_STATE';

/** A producer asks to take part. */
export type EventApplyInput = {
  /** The revision that was read; left out for a new one. */
  baseRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The event. */
  eventId: Scalars['ID']['input'];
  /** It needs a booth. */
  needsBooth: Scalars['Boolean']['input'];
  /** A remark, in Vietnamese. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** The producer. */
  producerId: Scalars['ID']['input'];
  /** Its products to be shown, at least one. */
  productIds: Array<Scalars['ID']['input']>;
  /** Samples it would send, in Vietnamese. */
  samples?: InputMaybe<Scalars['String']['input']>;
};

/** What money of an event is for (mục chi). */
export type EventBudgetKind =
  /** Building and fitting of booths (dựng, trang trí gian hàng). */
  | 'BOOTH_BUILDING'
  /** Travel and lodging (đi lại, ăn ở). */
  | 'LODGING'
  /** Anything else (khác). */
  | 'OTHER'
  /** Printing (in ấn). */
  | 'PRINTING'
  /** Publicity (truyền thông). */
  | 'PUBLICITY'
  /** Rent of space (thuê mặt bằng). */
  | 'SPACE'
  /** Transport (vận chuyển). */
  | 'TRANSPORT';

/** Reasons why EventBudgetLineSave was refused. New values may be added. */
export type EventBudgetLineSaveErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** Money for one purpose of an event. */
export type EventBudgetLineSaveInput = {
  /** The revision that was read; left out for a new one. */
  baseRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The event. */
  eventId: Scalars['ID']['input'];
  /** The line to change; left out for a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What it is for. */
  kind: EventBudgetKind;
  /** What it is, in Vietnamese. */
  label: Scalars['String']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** Planned, in whole VND. */
  plannedAmount?: InputMaybe<Scalars['BigInt']['input']>;
  /** Whose money it is, in Vietnamese. */
  source: Scalars['String']['input'];
  /** Spent, in whole VND. */
  spentAmount?: InputMaybe<Scalars['BigInt']['input']>;
};

/** Reasons why EventCallSave was refused. New values may be added. */
export type EventCallSaveErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The last day lies before the first, or after the event has begun. */
  | 'PERIOD'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** A call for an event, whole: it replaces what is there. */
export type EventCallSaveInput = {
  /** The revision that was read; left out for a new one. */
  baseRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Last day to apply. */
  closesOn: Scalars['LocalDate']['input'];
  /** Conditions, in Vietnamese. */
  conditions: Scalars['String']['input'];
  /** The event. */
  eventId: Scalars['ID']['input'];
  /** The stars wished for, 3 to 5. */
  leastStars?: InputMaybe<Scalars['Int']['input']>;
  /** First day to apply. */
  opensOn: Scalars['LocalDate']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** How many producers can take part. */
  places?: InputMaybe<Scalars['Int']['input']>;
  /** Who may apply, in Vietnamese. */
  whoMayApply?: InputMaybe<Scalars['String']['input']>;
};

/** Reasons why EventOutcomeRecord was refused. New values may be added. */
export type EventOutcomeRecordErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The event has not begun, or was called off. */
  | 'NOT_YET'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** Figures of an event or a participation by one source, whole: they replace what is there. */
export type EventOutcomeRecordInput = {
  /** The revision that was read; left out when nothing had been recorded yet. */
  baseRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Contracts signed. */
  contractsSigned?: InputMaybe<Scalars['Int']['input']>;
  /** The event. */
  eventId: Scalars['ID']['input'];
  /** Memoranda signed. */
  memorandaSigned?: InputMaybe<Scalars['Int']['input']>;
  /** A remark, in Vietnamese. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** The participation; left out for figures of the event as a whole (trade staff). */
  participationId?: InputMaybe<Scalars['ID']['input']>;
  /** Sales at the event, in whole VND. */
  salesAmount?: InputMaybe<Scalars['BigInt']['input']>;
  /** What contracts and memoranda are worth together, in whole VND. */
  signedValueAmount?: InputMaybe<Scalars['BigInt']['input']>;
  /** Where the figures come from; others than PRODUCER are for trade staff. */
  source: EventOutcomeSource;
  /** Visitors. */
  visitors?: InputMaybe<Scalars['Int']['input']>;
};

/** Where the figures of an outcome come from. */
export type EventOutcomeSource =
  /** From signed contracts (theo hợp đồng). */
  | 'CONTRACT'
  /** Estimated by the organiser (ước tính). */
  | 'ESTIMATE'
  /** Reported by the producer (chủ thể báo cáo). */
  | 'PRODUCER';

/** The rows of the evidence table of the self-assessment report (Mẫu 02; Quyết định 26/2026/QĐ-TTg, Phụ lục III). */
export type EvidenceKind =
  /** Awards and titles (giải thưởng, danh hiệu). */
  | 'AWARD'
  /** Business registration (đăng ký kinh doanh). */
  | 'BUSINESS_REGISTRATION'
  /** Environmental papers (bảo vệ môi trường). */
  | 'ENVIRONMENT'
  /** Growth, with the accounts of two years (tăng trưởng sản xuất, kinh doanh). */
  | 'GROWTH_ACCOUNTS'
  /** List of insured labour (danh sách lao động có bảo hiểm). */
  | 'INSURED_LABOUR'
  /** Intellectual property (sở hữu trí tuệ). */
  | 'INTELLECTUAL_PROPERTY'
  /** Market areas and distribution (thị trường, phân phối). */
  | 'MARKET'
  /** Origin of material, linkage contracts (nguồn gốc nguyên liệu, hợp đồng liên kết). */
  | 'MATERIAL_ORIGIN'
  /** Proof of fit production conditions, for those that need it (đủ điều kiện sản xuất). */
  | 'PRODUCTION_CONDITIONS'
  /** Declaration of the product (công bố sản phẩm). */
  | 'PRODUCT_DECLARATION'
  /** Promotion activities (quảng bá sản phẩm). */
  | 'PROMOTION'
  /** Quality management system (hệ thống quản lý chất lượng). */
  | 'QUALITY_SYSTEM'
  /** Story of the product (câu chuyện sản phẩm). */
  | 'STORY'
  /** Test reports (phiếu kiểm nghiệm). */
  | 'TEST_REPORT'
  /** Barcode and traceability (mã vạch, truy xuất nguồn gốc). */
  | 'TRACEABILITY';

/** A criterion that evidence supports, with the pages that matter. */
export type EvidenceLinkInput = {
  /** The criterion, of the sheet of the dossier. */
  criterionId: Scalars['ID']['input'];
  /** First page that matters, from 1. */
  pageFrom?: InputMaybe<Scalars['Int']['input']>;
  /** Last page; left out when it is the first. */
  pageTo?: InputMaybe<Scalars['Int']['input']>;
};

/** What a file is sent for: decides which kinds of file are taken. */
export type FilePurpose =
  /** Papers of a complaint (khiếu nại): PDF, JPEG, PNG, WebP. */
  | 'COMPLAINT'
  /** Scan of a decision (quyết định): PDF, JPEG, PNG. */
  | 'DECISION'
  /** What goes with a difficulty or its answer (khó khăn, vướng mắc): PDF, JPEG, PNG, WebP, XLSX. */
  | 'DIFFICULTY'
  /** A signed form or report of a dossier (Mẫu 01, 02, 03; báo cáo): PDF, JPEG, PNG. */
  | 'DOSSIER_FORM'
  /** What goes with a report on a duty (báo cáo thực hiện nhiệm vụ): PDF, JPEG, PNG, WebP, XLSX. */
  | 'DUTY_REPORT'
  /** Plans, pictures and decisions of the emulation movement (thi đua, khen thưởng): PDF, JPEG, PNG, WebP, XLSX. */
  | 'EMULATION'
  /** Picture of a trade-promotion event (ảnh sự kiện): JPEG, PNG, WebP. */
  | 'EVENT_PHOTO'
  /** Evidence of a dossier (minh chứng): PDF, JPEG, PNG, WebP, XLSX. */
  | 'EVIDENCE'
  /** Pictures and papers of an inspection or of what was done about it (kiểm tra, giám sát): PDF, JPEG, PNG, WebP, XLSX. */
  | 'INSPECTION'
  /** Paper of a linkage contract (hợp đồng liên kết): PDF, JPEG, PNG. */
  | 'LINKAGE_CONTRACT'
  /** Scan of an official document of the programme (văn bản): PDF, JPEG, PNG. */
  | 'OFFICIAL_DOCUMENT'
  /** Scan of a score sheet filled in on paper (phiếu chấm giấy): PDF, JPEG, PNG. */
  | 'PAPER_SHEET'
  /** Picture of a product (ảnh sản phẩm): JPEG, PNG, WebP. */
  | 'PRODUCT_IMAGE'
  /** Papers of a recognition file (hồ sơ xét công nhận nông thôn mới): PDF, JPEG, PNG, WebP, XLSX. */
  | 'RECOGNITION'
  /** Spreadsheet of a session to be read in: XLSX. */
  | 'SESSION_IMPORT'
  /** Signed minutes of a council (biên bản): PDF, JPEG, PNG. */
  | 'SIGNED_MINUTES'
  /** Scan of a contract or memorandum with a buyer (hợp đồng, biên bản ghi nhớ): PDF, JPEG, PNG. */
  | 'TRADE_CONTRACT'
  /** Table of producers and products to be read in (tệp nhập): XLSX, CSV. */
  | 'TRANSFER_IMPORT';

/** Reasons why FileUploadCancel was refused. New values may be added. */
export type FileUploadCancelErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The file belongs to something; take it away there. */
  | 'IN_USE'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** Reasons why FileUploadFinish was refused. New values may be added. */
export type FileUploadFinishErrorCode =
  /** It was finished before; the payload has the file. */
  | 'ALREADY_FINISHED'
  /** The bytes that arrived have another SHA-256 than announced. */
  | 'CONTENT_DIFFERS'
  /** The content breaks the rules of its own format, or swells too much when unpacked. */
  | 'DAMAGED'
  /** Not all bytes have arrived. */
  | 'INCOMPLETE'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The picture moves; only still ones are taken. */
  | 'MOVING_PICTURE'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The picture has more than 40 million pixels. */
  | 'TOO_MANY_PIXELS'
  /** The content is of another type than announced, or of two types at once. */
  | 'WRONG_TYPE';

/** The end of an upload. */
export type FileUploadFinishInput = {
  /** Client-made id; a repeated send gets the first outcome. */
  operationId: Scalars['ID']['input'];
};

/** Reasons why FileUploadStart was refused. New values may be added. */
export type FileUploadStartErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The file is larger than files of its kind may be. */
  | 'TOO_LARGE'
  /** Too many files of yours are half sent or not used. */
  | 'TOO_MANY'
  /** This kind of file is not taken for this purpose, or its name says another kind. */
  | 'WRONG_TYPE';

/** What is known of a file before its bytes are sent. */
export type FileUploadStartInput = {
  /** Size in bytes: pictures to 10 MiB, PDF to 20, XLSX to 5, CSV to 10. */
  bytes: Scalars['Int']['input'];
  /** One of application/pdf, image/jpeg, image/png, image/webp, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, text/csv, as the purpose allows. */
  mediaType: Scalars['String']['input'];
  /** Name of the file, up to 200 characters; never a path. */
  name: Scalars['String']['input'];
  /** Client-made id; the same id gives the same upload again. */
  operationId: Scalars['ID']['input'];
  /** What it is for; it can be attached to nothing else. */
  purpose: FilePurpose;
  /** SHA-256 of the bytes, 64 hexadecimal digits. */
  sha256: Scalars['String']['input'];
};

/** A place on the map, WGS 84. */
export type GeoPointInput = {
  /** Latitude in degrees, −90 to 90. */
  latitude: Scalars['Float']['input'];
  /** Longitude in degrees, −180 to 180. */
  longitude: Scalars['Float']['input'];
};

/** What is recorded for an indicator. */
export type IndicatorValueKind =
  /** A number in the unit of the indicator. */
  | 'NUMBER'
  /** Met or not (Đạt / Không đạt). */
  | 'YES_NO';

/** Reasons why InquiryClose was refused. New values may be added. */
export type InquiryCloseErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The inquiry stands where this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** What came of an inquiry. */
export type InquiryCloseInput = {
  /** The revision that was looked at. */
  baseRevision: Scalars['Int']['input'];
  /** In words, up to 2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** What came of it. */
  outcome: InquiryOutcome;
};

/** What came of an inquiry (kết quả). */
export type InquiryOutcome =
  /** A contract or memorandum (ký hợp đồng, ghi nhớ). */
  | 'CONTRACT'
  /** Nothing (không thành). */
  | 'NOTHING'
  /** A sale without a contract (bán được hàng). */
  | 'SALE';

/** Reasons why InquiryReply was refused. New values may be added. */
export type InquiryReplyErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The inquiry stands where this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** How a buyer was answered. */
export type InquiryReplyInput = {
  /** The revision that was looked at. */
  baseRevision: Scalars['Int']['input'];
  /** By which way. What is said by PAGE the buyer reads with the code of the receipt. */
  channel: ReplyChannel;
  /** What was said, or what came of the call; up to 4,000 characters. */
  content: Scalars['String']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
};

/** Reasons why InquirySend was refused. New values may be added. */
export type InquirySendErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** Either a product or a producer is needed. */
  | 'ONE_SUBJECT'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Too many inquiries from this address or with this number; the message says how long. */
  | 'TOO_MANY';

/** What a buyer asks. About one product, or of one producer. */
export type InquirySendInput = {
  /** Who asks; only the producer and trade staff see it. */
  buyer: BuyerInput;
  /** When (khi nào), in words, up to 100 characters. */
  neededWhen?: InputMaybe<Scalars['String']['input']>;
  /** When the form was opened: nobody fills it in within three seconds. */
  openedAt?: InputMaybe<Scalars['DateTimeISO']['input']>;
  /** Made by the client; a repeat gets the same receipt. */
  operationId: Scalars['ID']['input'];
  /** Slug of the producer asked. */
  producerSlug?: InputMaybe<Scalars['String']['input']>;
  /** Slug of the product it is about; without it that of the producer is needed. */
  productSlug?: InputMaybe<Scalars['String']['input']>;
  /** How much (bao nhiêu), in words, up to 100 characters. */
  quantity?: InputMaybe<Scalars['String']['input']>;
  /** What is wanted (cần gì), up to 2,000 characters. */
  wants: Scalars['String']['input'];
  /** A field that people do not see; whoever fills it in is a program. */
  website?: InputMaybe<Scalars['String']['input']>;
};

/** Where an inquiry (hỏi mua) stands. */
export type InquiryState =
  /** The buyer was answered (đã trả lời). */
  | 'ANSWERED'
  /** Ended, with what came of it (đã kết thúc). */
  | 'CLOSED'
  /** Nobody has answered yet (chờ trả lời). */
  | 'OPEN'
  /** No real inquiry (tin rác): no clock runs and nobody is told. */
  | 'SPAM';

/** Kinds of intellectual property on the form (sở hữu trí tuệ, Mẫu 02). */
export type IntellectualProperty =
  /** Right to use a geographical indication, collective or certification mark (quyền sử dụng chỉ dẫn địa lý, nhãn hiệu tập thể, nhãn hiệu chứng nhận). */
  | 'COLLECTIVE_RIGHT'
  /** Copyright (giấy chứng nhận bản quyền tác giả). */
  | 'COPYRIGHT'
  /** Industrial design (bằng độc quyền kiểu dáng công nghiệp). */
  | 'DESIGN'
  /** Something else, to be named (khác). */
  | 'OTHER'
  /** Patent (bằng sáng chế). */
  | 'PATENT'
  /** Registered trade mark (giấy chứng nhận đăng ký nhãn hiệu). */
  | 'TRADEMARK';

/** The languages of the system. Vietnamese is the source, English the translation. */
export type Language =
  /** English (tiếng Anh). */
  | 'EN'
  /** Vietnamese (tiếng Việt). */
  | 'VI';

/** A party of a linkage contract. */
export type LinkageContractPartyInput = {
  /** Leads the linkage (chủ trì liên kết); at most one does. */
  isLead?: Scalars['Boolean']['input'];
  /** A participant of the chain. */
  participantId: Scalars['ID']['input'];
};

/** Reasons why LinkageContractRecord was refused. New values may be added. */
export type LinkageContractRecordErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The chain has a contract of this number. */
  | 'NUMBER_TAKEN'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The last day lies before the first. */
  | 'PERIOD'
  /** The day of signing lies in the future. */
  | 'SIGNED_AHEAD';

/** A linkage contract that was signed. */
export type LinkageContractRecordInput = {
  /** Area in hectares; at most 4 decimals. */
  areaHa?: InputMaybe<Scalars['Decimal']['input']>;
  /** The chain it belongs to. */
  chainId: Scalars['ID']['input'];
  /** Which of the seven forms of the decree it has. */
  form: LinkageForm;
  /** A remark, in Vietnamese. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Number of the contract. */
  number: Scalars['String']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** Two participants of the chain or more. */
  parties: Array<LinkageContractPartyInput>;
  /** How the price is found, in Vietnamese. */
  priceTerms?: InputMaybe<Scalars['String']['input']>;
  /** Which part of a year it covers. */
  share?: InputMaybe<ContractShareInput>;
  /** The day it was signed; not in the future. */
  signedOn: Scalars['LocalDate']['input'];
  /** Seed, advances, technical help and the like, in Vietnamese. */
  support?: InputMaybe<Scalars['String']['input']>;
  /** First day in force. */
  validFrom: Scalars['LocalDate']['input'];
  /** Last day agreed; open when empty. */
  validUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Value in whole VND. */
  valueAmount?: InputMaybe<Scalars['BigInt']['input']>;
  /** The volume agreed. */
  volume?: InputMaybe<QuantityInput>;
  /** What the volume is a volume of; without it, it is in no sum. */
  volumeOf?: InputMaybe<ContractShareOf>;
};

/** The forms of linkage (hình thức liên kết) of Nghị định 98/2018/NĐ-CP, Điều 4, in its order. */
export type LinkageForm =
  /** Form 1: Liên kết từ cung ứng vật tư, dịch vụ đầu vào, tổ chức sản xuất, thu hoạch, sơ chế hoặc chế biến gắn với tiêu thụ sản phẩm nông nghiệp. */
  | 'FULL_CYCLE'
  /** Form 6: Liên kết cung ứng vật tư, dịch vụ đầu vào, sơ chế hoặc chế biến gắn với tiêu thụ sản phẩm nông nghiệp. */
  | 'INPUTS_PROCESSING_SALE'
  /** Form 4: Liên kết cung ứng vật tư, dịch vụ đầu vào, tổ chức sản xuất, thu hoạch gắn với tiêu thụ sản phẩm nông nghiệp. */
  | 'INPUTS_PRODUCTION_SALE'
  /** Form 2: Liên kết cung ứng vật tư, dịch vụ đầu vào gắn với tiêu thụ sản phẩm nông nghiệp. */
  | 'INPUTS_SALE'
  /** Form 7: Liên kết sơ chế hoặc chế biến gắn với tiêu thụ sản phẩm nông nghiệp. */
  | 'PROCESSING_SALE'
  /** Form 5: Liên kết tổ chức sản xuất, thu hoạch, sơ chế hoặc chế biến gắn với tiêu thụ sản phẩm nông nghiệp. */
  | 'PRODUCTION_PROCESSING_SALE'
  /** Form 3: Liên kết tổ chức sản xuất, thu hoạch gắn với tiêu thụ sản phẩm nông nghiệp. */
  | 'PRODUCTION_SALE';

/** Reasons why ListingChangeAccept was refused. New values may be added. */
export type ListingChangeAcceptErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** It was decided or taken back already. */
  | 'NOT_PENDING'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** Accepts a proposal. */
export type ListingChangeAcceptInput = {
  /** The revision of the product that was looked at beside it. */
  baseRevision: Scalars['Int']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
};

/** Which proposed changes to list; the parts given must all fit. */
export type ListingChangeFilter = {
  /** Only of products made in this commune. */
  communeId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of this producer. */
  producerId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of this product. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** Only in these states; an empty list matches nothing. */
  state?: InputMaybe<Array<ListingChangeState>>;
};

/** Reasons why ListingChangePropose was refused. New values may be added. */
export type ListingChangeProposeErrorCode =
  /** A proposal for this product waits already: take it back first. */
  | 'ALREADY_PENDING'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** What is proposed is what the product shows already. */
  | 'NOTHING_TO_CHANGE'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** Only published products are changed by proposals; drafts are changed directly. */
  | 'NOT_PUBLISHED'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** What is to be changed. Absent keeps a part, null clears it. */
export type ListingChangeProposeInput = {
  /** The revision of the product that was looked at. */
  baseRevision: Scalars['Int']['input'];
  /** All it claims, at most 20; they replace the earlier ones. */
  claims?: InputMaybe<Array<ProductClaimInput>>;
  /** English texts. */
  english?: InputMaybe<ProductTextsInput>;
  /** What it is made of (thành phần). */
  ingredients?: InputMaybe<Scalars['String']['input']>;
  /** Its name, at most 200 letters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** A word to who looks at it. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** The product, a published one. */
  productId: Scalars['ID']['input'];
  /** Its story (câu chuyện sản phẩm). */
  story?: InputMaybe<Scalars['String']['input']>;
  /** What it is, in a sentence or two. */
  summary?: InputMaybe<Scalars['String']['input']>;
};

/** Reasons why ListingChangeReturn was refused. New values may be added. */
export type ListingChangeReturnErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** It was decided or taken back already. */
  | 'NOT_PENDING'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** Gives a proposal back to its producer. */
export type ListingChangeReturnInput = {
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** Why, in plain words the producer understands. */
  reason: Scalars['String']['input'];
};

/** Where a proposed change of a published product stands. */
export type ListingChangeState =
  /** The world sees it (đã duyệt). */
  | 'ACCEPTED'
  /** Waits for an office to look at it (chờ duyệt). */
  | 'PENDING'
  /** Given back with a reason (trả lại). */
  | 'RETURNED'
  /** Taken back by the producer (đã rút). */
  | 'WITHDRAWN';

/** Reasons why ListingChangeWithdraw was refused. New values may be added. */
export type ListingChangeWithdrawErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** It was decided or taken back already. */
  | 'NOT_PENDING'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** Takes a proposal back. */
export type ListingChangeWithdrawInput = {
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
};

/** A part of what the world sees of a product. */
export type ListingField =
  /** What can be delivered in a month (sản lượng mỗi tháng). */
  | 'CAPACITY'
  /** What the label claims (công bố), one a line. */
  | 'CLAIMS'
  /** Commune where it is made, as a global id. */
  | 'COMMUNE'
  /** Ingredients in English. */
  | 'ENGLISH_INGREDIENTS'
  /** Name in English. */
  | 'ENGLISH_NAME'
  /** Story in English. */
  | 'ENGLISH_STORY'
  /** Summary in English. */
  | 'ENGLISH_SUMMARY'
  /** Addresses of its pictures, one a line. */
  | 'IMAGES'
  /** What it is made of (thành phần). */
  | 'INGREDIENTS'
  /** Name in Vietnamese (tên). */
  | 'NAME'
  /** Price in dong and what is sold for it (giá bán). */
  | 'PRICE'
  /** Months of the season, 1 to 12 (mùa vụ). */
  | 'SEASON'
  /** State of the stock (tình trạng hàng), a StockState. */
  | 'STOCK'
  /** Its story (câu chuyện sản phẩm). */
  | 'STORY'
  /** Sub-group of the official list, as a global id. */
  | 'SUBGROUP'
  /** What it is, in a sentence or two (tóm tắt). */
  | 'SUMMARY';

/** Reasons why LotCreate was refused. New values may be added. */
export type LotCreateErrorCode =
  /** The product has a lot of this code. */
  | 'CODE_TAKEN'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The day it was made lies ahead, or after the day it is best before. */
  | 'PERIOD';

/** A lot that was made. */
export type LotCreateInput = {
  /** Best before this day. */
  bestBefore?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Its code as printed on the goods (mã lô). */
  code: Scalars['String']['input'];
  /** Where it was made; the commune of the product when left out. */
  communeId?: InputMaybe<Scalars['ID']['input']>;
  /** All that went into it. */
  inputs?: InputMaybe<Array<LotInputInput>>;
  /** The participant of a chain of the product that made it. */
  madeById?: InputMaybe<Scalars['ID']['input']>;
  /** The day it was made; not in the future. */
  madeOn: Scalars['LocalDate']['input'];
  /** A remark, in Vietnamese; the world sees it. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** The product. */
  productId: Scalars['ID']['input'];
  /** How much was made. */
  quantity?: InputMaybe<QuantityInput>;
};

/** Something that went into a lot: a lot recorded here, or a name. */
export type LotInputInput = {
  /** A lot; instead of a name. */
  lotId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is, in Vietnamese. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** How much of it. */
  quantity?: InputMaybe<QuantityInput>;
  /** The participant that supplied it. */
  supplierId?: InputMaybe<Scalars['ID']['input']>;
};

/** Reasons why LotPublish was refused. New values may be added. */
export type LotPublishErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The lot is in a state that does not allow it. */
  | 'WRONG_STATE';

/** Which version of a lot is published. */
export type LotPublishInput = {
  /** The revision that the change is based on. */
  baseRevision: Scalars['Int']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
};

/** How far a lot has come (trạng thái lô). */
export type LotState =
  /** Being entered (nháp); for those who keep it. */
  | 'DRAFT'
  /** Anybody may trace it (đã công bố). */
  | 'PUBLISHED'
  /** Called back, with the reason for everybody to see (thu hồi). */
  | 'WITHDRAWN';

/** How the council's value of a criterion is held against a star minimum (mức tối thiểu). Decision 26/2026 does not say, so it is a setting. */
export type MinimumMethod =
  /** The average of the members' points must reach it. The default. */
  | 'AVERAGE'
  /** Every sheet must reach it. */
  | 'EVERY_SHEET'
  /** More than half of the sheets must reach it. */
  | 'MAJORITY';

/** What a producer says of what it offers; it goes live at once. */
export type OfferPart =
  /** What can be delivered in a month (sản lượng mỗi tháng). */
  | 'CAPACITY'
  /** Price and what is sold for it (giá bán). */
  | 'PRICE'
  /** Months of the season (mùa vụ). */
  | 'SEASON'
  /** State of the stock (tình trạng hàng). */
  | 'STOCK';

/** Reasons why OfferUpdate was refused. New values may be added. */
export type OfferUpdateErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The price is more than three times, or less than a third of, what it was: ask the person, then send again with confirmed. */
  | 'UNUSUAL_CHANGE';

/** What a producer offers now. Absent keeps a value, null clears it. */
export type OfferUpdateInput = {
  /** The revision of the product that the change is based on. */
  baseRevision: Scalars['Int']['input'];
  /** True after the person was asked about an unusual price and said yes. */
  confirmed?: Scalars['Boolean']['input'];
  /** What can be delivered in a month; null takes it away. */
  monthlyCapacity?: InputMaybe<ProductCapacityInput>;
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** Its price, dated today; null takes it away. */
  price?: InputMaybe<ProductPriceInput>;
  /** Months of the season, 1 to 12; empty = not stated. */
  seasonMonths?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** State of the stock. */
  stockState?: InputMaybe<StockState>;
};

/** How the second person checks a sheet typed in from paper. */
export type PaperCheck =
  /** Types the paper in again without seeing the first entry; both must be equal. */
  | 'RE_ENTER'
  /** Compares what was typed in with the paper. The default. */
  | 'VIEW';

/** Reasons why ParticipationRecord was refused. New values may be added. */
export type ParticipationRecordErrorCode =
  /** The event was called off. */
  | 'CANCELLED'
  /** The event takes no registrations: it is over, or was not announced. */
  | 'CLOSED'
  /** A product is of another producer. */
  | 'FOREIGN_PRODUCT'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The participation cannot go from its state to that one. */
  | 'WRONG_STATE';

/** That a producer takes part in an event, whole: it replaces what is there. */
export type ParticipationRecordInput = {
  /** The revision that was read; left out when nothing had been recorded yet. */
  baseRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Its booth; kept when left out. For trade staff. */
  booth?: InputMaybe<Scalars['String']['input']>;
  /** The event. */
  eventId: Scalars['ID']['input'];
  /** A remark; kept when left out. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** The producer. */
  producerId: Scalars['ID']['input'];
  /** Products of this producer that are shown; at most 50. */
  productIds: Array<Scalars['ID']['input']>;
  /** How far it has come; producers register and withdraw, the rest is for trade staff. */
  state?: ParticipationState;
};

/** How far a producer's participation has come (tham gia). */
export type ParticipationState =
  /** It did not come (vắng). */
  | 'ABSENT'
  /** The organiser took it in (được chọn). */
  | 'ACCEPTED'
  /** It took part (đã tham gia). */
  | 'ATTENDED'
  /** The organiser did not take it in (không được chọn). */
  | 'DECLINED'
  /** The producer wants to take part (đăng ký). */
  | 'REGISTERED'
  /** The producer took back its registration (rút). */
  | 'WITHDRAWN';

/** Reasons why PersonCreate was refused. New values may be added. */
export type PersonCreateErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** Somebody has this login already. */
  | 'LOGIN_TAKEN'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** A new account. */
export type PersonCreateInput = {
  /** E-mail address (thư điện tử). */
  email?: InputMaybe<Scalars['String']['input']>;
  /** What the person will type to sign in (tên đăng nhập): 3–100 plain letters, digits and . _ @ + -; case does not matter. Unique. */
  login: Scalars['String']['input'];
  /** Full name (họ và tên), up to 200 characters. */
  name: Scalars['String']['input'];
  /** Made by the client, 8–64 characters: sending the same again changes nothing. */
  operationId: Scalars['ID']['input'];
  /** Phone number (số điện thoại). */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** Sex as the form asks for it (giới tính, Mẫu 02). */
export type PersonSex =
  /** Woman (nữ). */
  | 'FEMALE'
  /** Man (nam). */
  | 'MALE';

/** Reasons why PointOfSaleArchive was refused. New values may be added. */
export type PointOfSaleArchiveErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** Which version of a point of sale is archived. */
export type PointOfSaleArchiveInput = {
  /** The revision that was seen. */
  baseRevision: Scalars['Int']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
};

/** Reasons why PointOfSaleCreate was refused. New values may be added. */
export type PointOfSaleCreateErrorCode =
  /** A producer’s own point of sale lists its own products only. */
  | 'FOREIGN_PRODUCT'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Commune and address are both missing. */
  | 'PLACE_NEEDED';

/** A point of sale that is entered for the first time. */
export type PointOfSaleCreateInput = {
  /** Street or hamlet, at most 300 letters. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Commune or ward of today; left out when it is outside the province. */
  communeId?: InputMaybe<Scalars['ID']['input']>;
  /** What kind of place it is. */
  kind: PointOfSaleKind;
  /** Where it is on the map. */
  location?: InputMaybe<GeoPointInput>;
  /** Its name, at most 200 letters. */
  name: Scalars['String']['input'];
  /** When it is open, at most 300 letters. */
  openingHours?: InputMaybe<Scalars['String']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** The producer whose own it is; producers enter only such. */
  producerId?: InputMaybe<Scalars['ID']['input']>;
  /** All products that are sold there, at most 100; they replace the earlier ones. A producer’s own lists its own products. */
  productIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Where this is known from. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** Which points of sale to list; the parts given must all fit. */
export type PointOfSaleFilter = {
  /** Only those in the unit that carries this code today, its former parts included. */
  communeCode?: InputMaybe<Scalars['String']['input']>;
  /** Only these kinds of place; an empty list matches nothing. */
  kind?: InputMaybe<Array<PointOfSaleKind>>;
};

/** Where a point of sale is: the places that Quyết định 950/QĐ-BCT (18/4/2023) names for points of sale of OCOP products, and two more. */
export type PointOfSaleKind =
  /** Centre of a commune or former district (trung tâm huyện, xã). */
  | 'ADMINISTRATIVE_CENTRE'
  /** Airport (sân bay). */
  | 'AIRPORT'
  /** Bus station (bến xe). */
  | 'BUS_STATION'
  /** Commune's post office and culture point (điểm bưu điện – văn hóa xã). */
  | 'COMMUNE_POST_OFFICE'
  /** Craft village (làng nghề). */
  | 'CRAFT_VILLAGE'
  /** Fair (hội chợ). */
  | 'FAIR'
  /** Market (chợ). */
  | 'MARKET'
  /** Another place; not a place of the decision. */
  | 'OTHER'
  /** The producer's own place (tại cơ sở); not a place of the decision. */
  | 'PRODUCER_PREMISES'
  /** Railway station (nhà ga). */
  | 'RAILWAY_STATION'
  /** Rest stop (trạm dừng nghỉ). */
  | 'REST_STOP'
  /** Shopping centre (trung tâm thương mại). */
  | 'SHOPPING_CENTRE'
  /** Supermarket (siêu thị). */
  | 'SUPERMARKET'
  /** Tourist area (khu, điểm du lịch). */
  | 'TOURIST_AREA';

/** Reasons why PointOfSaleUpdate was refused. New values may be added. */
export type PointOfSaleUpdateErrorCode =
  /** A producer’s own point of sale lists its own products only. */
  | 'FOREIGN_PRODUCT'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Commune and address are both missing. */
  | 'PLACE_NEEDED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** Changes to a point of sale. Absent keeps a value, null clears it. */
export type PointOfSaleUpdateInput = {
  /** Street or hamlet, at most 300 letters. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** The revision that the changes are based on. */
  baseRevision: Scalars['Int']['input'];
  /** Commune or ward of today. */
  communeId?: InputMaybe<Scalars['ID']['input']>;
  /** What kind of place it is. */
  kind?: InputMaybe<PointOfSaleKind>;
  /** Where it is on the map. */
  location?: InputMaybe<GeoPointInput>;
  /** Its name, at most 200 letters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** When it is open, at most 300 letters. */
  openingHours?: InputMaybe<Scalars['String']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** All products that are sold there, at most 100; they replace the earlier ones. A producer’s own lists its own products. */
  productIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Where this is known from. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** Reasons why ProducerConsentSet was refused. New values may be added. */
export type ProducerConsentSetErrorCode =
  /** An office has to say how it knows that the producer agreed. */
  | 'BASIS_NEEDED'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** A consent that is given or taken back. */
export type ProducerConsentSetInput = {
  /** How an office knows that the producer agreed, such as a signed paper and its day; needed unless the producer itself agrees or a consent is taken back. At most 300 letters. */
  basis?: InputMaybe<Scalars['String']['input']>;
  /** True = may be public, false = not, or not any more. */
  granted: Scalars['Boolean']['input'];
  /** What it is about. */
  item: ConsentItem;
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
};

/** Reasons why ProducerCreate was refused. New values may be added. */
export type ProducerCreateErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Another producer has this tax code. */
  | 'TAX_CODE_TAKEN';

/** A producer (chủ thể) that is entered for the first time. */
export type ProducerCreateInput = {
  /** Address without the commune. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Consent to publish the address; no unless said. */
  addressPublic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Commune or ward of today where it is registered. */
  communeId: Scalars['ID']['input'];
  /** E-mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Consent to publish the e-mail address; no unless said. */
  emailPublic?: InputMaybe<Scalars['Boolean']['input']>;
  /** English texts; null removes them all. */
  english?: InputMaybe<ProducerTextsInput>;
  /** A few words about it, in Vietnamese. */
  introduction?: InputMaybe<Scalars['String']['input']>;
  /** Its legal form. */
  kind: ProducerKind;
  /** Legal representative (người đại diện theo pháp luật). */
  legalRepresentative?: InputMaybe<Scalars['String']['input']>;
  /** Official name, at most 200 letters. */
  name: Scalars['String']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** Telephone number. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Consent to publish the telephone number; no unless said. */
  phonePublic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day of that registration. */
  registeredOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Number of the business or cooperative registration. */
  registrationNumber?: InputMaybe<Scalars['String']['input']>;
  /** Its shops elsewhere, at most 5 addresses with https; null or empty removes them. Public with consent only: producerConsentSet. */
  shopLinks?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Tax code (mã số thuế): 10 digits, 10-3 digits, or 12 digits of a household. */
  taxCode?: InputMaybe<Scalars['String']['input']>;
  /** Web site or shop page, http or https. */
  website?: InputMaybe<Scalars['String']['input']>;
  /** Zalo number. Public with consent only: producerConsentSet. */
  zalo?: InputMaybe<Scalars['String']['input']>;
};

/** Which producers to list; the parts given must all fit. */
export type ProducerFilter = {
  /** Only those of the unit that carries this code today, those registered in its former parts included. */
  communeCode?: InputMaybe<Scalars['String']['input']>;
  /** Only these legal forms; an empty list matches nothing. */
  kind?: InputMaybe<Array<ProducerKind>>;
  /** Part of the name, with or without accents. */
  query?: InputMaybe<Scalars['String']['input']>;
};

/** Who may take part in the programme (chủ thể OCOP), Quyết định 26/2026/QĐ-TTg, Điều 2 khoản 3. */
export type ProducerKind =
  /** Association or society (hội, hiệp hội); for tourism products only. */
  | 'ASSOCIATION'
  /** Cooperative (hợp tác xã). */
  | 'COOPERATIVE'
  /** Cooperative group (tổ hợp tác). */
  | 'COOPERATIVE_GROUP'
  /** Small or medium enterprise (doanh nghiệp nhỏ và vừa). */
  | 'ENTERPRISE'
  /** Farm with a business registration (trang trại có đăng ký kinh doanh). */
  | 'FARM'
  /** Operating centre or its like (trung tâm điều hành); for tourism products only. */
  | 'OPERATING_CENTRE'
  /** Producing or family household with a business registration (hộ sản xuất, hộ gia đình có đăng ký kinh doanh). */
  | 'REGISTERED_HOUSEHOLD';

/** How producers are sorted. */
export type ProducerOrder =
  /** By name in the Vietnamese alphabet. */
  | 'NAME'
  /** The last registered first. */
  | 'NEWEST';

/** What a producer should look at (việc cần làm). */
export type ProducerTaskKind =
  /** The certificate ends within 180 days (sắp hết hạn). */
  | 'CERTIFICATE_EXPIRING'
  /** An office gave a proposed change back with a reason. */
  | 'CHANGE_RETURNED'
  /** The product has no English name (thiếu tiếng Anh). */
  | 'ENGLISH_MISSING'
  /** An office gave the entry back with a reason (trả lại). */
  | 'LISTING_RETURNED'
  /** The product has no picture (thiếu ảnh). */
  | 'PHOTO_MISSING'
  /** The price is older than six months (cập nhật giá). */
  | 'PRICE_OLD'
  /** A file for re-rating should be lodged now: 180 to 120 days before the end (Quyết định 26/2026/QĐ-TTg, Điều 7 khoản 6). */
  | 'RE_RATING_OPEN';

/** English texts of a producer. Absent keeps a text, null clears it. */
export type ProducerTextsInput = {
  /** A few words in English. */
  introduction?: InputMaybe<Scalars['String']['input']>;
  /** Name in English, at most 200 letters. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** What a producer can deliver in a month. */
export type ProductCapacityInput = {
  /** Amount in the unit, at most three decimals. */
  amount: Scalars['Decimal']['input'];
  /** Unit in Vietnamese, e.g. "tấn". */
  unit: Scalars['String']['input'];
};

/** What the label says beyond the name (công bố). */
export type ProductClaimInput = {
  /** What shows that it is true (căn cứ); the world sees it, at most 500 letters. */
  evidence: Scalars['String']['input'];
  /** What it is about. */
  kind: ClaimKind;
  /** The claim in Vietnamese, at most 300 letters. */
  text: Scalars['String']['input'];
};

/** Reasons why ProductCreate was refused. New values may be added. */
export type ProductCreateErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** A product that is entered for the first time. */
export type ProductCreateInput = {
  /** All it claims, at most 20; they replace the earlier ones, null removes them. */
  claims?: InputMaybe<Array<ProductClaimInput>>;
  /** Commune or ward of today where it is made; that of the producer when left out. */
  communeId?: InputMaybe<Scalars['ID']['input']>;
  /** English texts; null removes them all. */
  english?: InputMaybe<ProductTextsInput>;
  /** All its pictures that are elsewhere on the web, at most 20; they replace earlier such ones and stand behind photos that were sent (productPhotoAttach). */
  images?: InputMaybe<Array<ProductImageInput>>;
  /** What it is made of (thành phần). */
  ingredients?: InputMaybe<Scalars['String']['input']>;
  /** What can be delivered in a month; null takes it away. */
  monthlyCapacity?: InputMaybe<ProductCapacityInput>;
  /** Its name, at most 200 letters. */
  name: Scalars['String']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** Its price, dated today; null takes it away. */
  price?: InputMaybe<ProductPriceInput>;
  /** Who makes it. */
  producerId: Scalars['ID']['input'];
  /** Months of the season, 1 to 12; empty = not stated. */
  seasonMonths?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** State of the stock. */
  stockState?: InputMaybe<StockState>;
  /** Its story (câu chuyện sản phẩm). */
  story?: InputMaybe<Scalars['String']['input']>;
  /** Code of its sub-group (phân nhóm) in the official list, e.g. "I.3.b". */
  subgroupCode: Scalars['String']['input'];
  /** What it is, in a sentence or two. */
  summary?: InputMaybe<Scalars['String']['input']>;
};

/** Which products to list; the parts given must all fit. */
export type ProductFilter = {
  /** Codes of communes and wards of today, their former parts included; an empty list matches nothing. */
  communeCode?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Codes of families (nhóm), e.g. "I.3"; an empty list matches nothing. */
  familyCode?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Codes of groups (ngành), e.g. "I"; an empty list matches nothing. */
  groupCode?: InputMaybe<Array<Scalars['String']['input']>>;
  /** true = only with a price, false = only without one. */
  hasPrice?: InputMaybe<Scalars['Boolean']['input']>;
  /** Words in the name, the producer or the place (also a former one), with or without accents; slips of a letter or two are forgiven when nothing fits as written. */
  query?: InputMaybe<Scalars['String']['input']>;
  /** Months, 1 to 12: products whose season (mùa vụ) has one of them; those that say nothing of their season are left out, and an empty list matches nothing. */
  seasonMonth?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Stars; products without a valid certificate have none. */
  stars?: InputMaybe<StarsFilter>;
  /** Codes of sub-groups (phân nhóm), e.g. "I.3.b"; an empty list matches nothing. */
  subgroupCode?: InputMaybe<Array<Scalars['String']['input']>>;
  /** By certificate; only valid ones unless said. */
  validity?: ValidityFilter;
};

/** A picture of a product that is already on the web. */
export type ProductImageInput = {
  /** What it shows, in English. */
  altEn?: InputMaybe<Scalars['String']['input']>;
  /** What it shows, in Vietnamese. */
  altVi?: InputMaybe<Scalars['String']['input']>;
  /** Height in pixels. */
  height: Scalars['Int']['input'];
  /** Address of the file, http or https. */
  url: Scalars['String']['input'];
  /** Width in pixels. */
  width: Scalars['Int']['input'];
};

/** How products are sorted. */
export type ProductOrder =
  /** By Vietnamese name in the Vietnamese alphabet. */
  | 'NAME'
  /** The last published first. */
  | 'NEWEST'
  /** Cheapest first, those without a price last. */
  | 'PRICE_ASC'
  /** Dearest first, those without a price last. */
  | 'PRICE_DESC'
  /** Best match of the query first: the exact accents, then without accents, then other words; more stars first among equals. NEWEST without a query. */
  | 'RELEVANCE';

/** Reasons why ProductPhotoAttach was refused. New values may be added. */
export type ProductPhotoAttachErrorCode =
  /** Nobody has said what the photo shows; the payload has a suggestion. */
  | 'ALT_NEEDED'
  /** No picture can be made of the file. */
  | 'DAMAGED'
  /** There is no such file of yours, or it was sent for another purpose. */
  | 'FILE_NOT_FOUND'
  /** The file has not arrived completely: finish the upload first. */
  | 'FILE_NOT_READY'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The product has 20 photos already. */
  | 'TOO_MANY_PHOTOS';

/** A photo that was sent before, for a product. */
export type ProductPhotoAttachInput = {
  /** The same in English. */
  altEn?: InputMaybe<Scalars['String']['input']>;
  /** What the photo shows, in Vietnamese, at most 300 letters. Needed; without it the answer suggests a text. */
  altVi?: InputMaybe<Scalars['String']['input']>;
  /** The file, sent for PRODUCT_IMAGE (fileUploadStart … fileUploadFinish). */
  fileId: Scalars['ID']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** Place among the photos, 0 = main photo; at the end when left out. */
  position?: InputMaybe<Scalars['Int']['input']>;
};

/** Reasons why ProductPhotoRemove was refused. New values may be added. */
export type ProductPhotoRemoveErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** That a photo is taken away. */
export type ProductPhotoRemoveInput = {
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
};

/** Reasons why ProductPhotoReorder was refused. New values may be added. */
export type ProductPhotoReorderErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** The order of the photos of a product. */
export type ProductPhotoReorderInput = {
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** Photos (ProductImage) in the order they are to be in, the main one first; those left out follow as they were. One id makes that photo the main one. */
  photoIds: Array<Scalars['ID']['input']>;
};

/** Reasons why ProductPhotoUpdate was refused. New values may be added. */
export type ProductPhotoUpdateErrorCode =
  /** A photo has to be described; the payload has a suggestion. */
  | 'ALT_NEEDED'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** What a photo is said to show. Absent keeps a text, null clears it. */
export type ProductPhotoUpdateInput = {
  /** What it shows, in English. */
  altEn?: InputMaybe<Scalars['String']['input']>;
  /** What it shows, in Vietnamese; cannot be cleared. */
  altVi?: InputMaybe<Scalars['String']['input']>;
  /** The revision that the changes are based on. */
  baseRevision: Scalars['Int']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
};

/** What a product costs at its producer. */
export type ProductPriceInput = {
  /** Whole dong. */
  amount: Scalars['BigInt']['input'];
  /** How many base units that is, at most four decimals: 0.5 kg for "500 g". */
  baseQuantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** Base unit of baseQuantity. */
  baseUnit?: InputMaybe<BaseUnit>;
  /** What is sold for it, e.g. "500 g". */
  unit: Scalars['String']['input'];
};

/** Reasons why ProductPublish was refused. New values may be added. */
export type ProductPublishErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** Only a draft or a submitted entry can be published. */
  | 'NOT_A_DRAFT'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** Puts an entry into the public catalogue. */
export type ProductPublishInput = {
  /** The revision that was looked at. */
  baseRevision: Scalars['Int']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Reasons why ProductReturn was refused. New values may be added. */
export type ProductReturnErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** Only a submitted entry can be given back. */
  | 'NOT_SUBMITTED'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** Gives a submitted entry back to its producer. */
export type ProductReturnInput = {
  /** The revision that was looked at. */
  baseRevision: Scalars['Int']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** What has to be mended, in plain words the producer understands. */
  reason: Scalars['String']['input'];
};

/** Where the entry of a product stands in the catalogue. */
export type ProductStatus =
  /** Taken out of the catalogue and kept (đã lưu trữ). */
  | 'ARCHIVED'
  /** Being written (bản nháp); the world does not see it. */
  | 'DRAFT'
  /** In the public catalogue (đã đăng). */
  | 'PUBLISHED'
  /** Given back to the producer with a reason (trả lại). */
  | 'RETURNED'
  /** Waits for an office to look at it (chờ duyệt). */
  | 'SUBMITTED';

/** Reasons why ProductSubmit was refused. New values may be added. */
export type ProductSubmitErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** Only a draft or a returned entry can be submitted. */
  | 'NOT_SUBMITTABLE'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** Submits an entry to be looked at. */
export type ProductSubmitInput = {
  /** The revision that was looked at. */
  baseRevision: Scalars['Int']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** English texts of a product. Absent keeps a text, null clears it. */
export type ProductTextsInput = {
  /** What it is made of. */
  ingredients?: InputMaybe<Scalars['String']['input']>;
  /** Name in English. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Its story. */
  story?: InputMaybe<Scalars['String']['input']>;
  /** What it is, in a sentence or two. */
  summary?: InputMaybe<Scalars['String']['input']>;
};

/** Reasons why ProductUpdate was refused. New values may be added. */
export type ProductUpdateErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** What the world sees of a published product is looked at first: propose the change (listingChangePropose). */
  | 'NEEDS_REVIEW'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** Changes to a product. Absent keeps a value, null clears it. */
export type ProductUpdateInput = {
  /** The revision that the changes are based on. */
  baseRevision: Scalars['Int']['input'];
  /** All it claims, at most 20; they replace the earlier ones, null removes them. */
  claims?: InputMaybe<Array<ProductClaimInput>>;
  /** Commune or ward of today where it is made. */
  communeId?: InputMaybe<Scalars['ID']['input']>;
  /** English texts; null removes them all. */
  english?: InputMaybe<ProductTextsInput>;
  /** All its pictures that are elsewhere on the web, at most 20; they replace earlier such ones and stand behind photos that were sent (productPhotoAttach). */
  images?: InputMaybe<Array<ProductImageInput>>;
  /** What it is made of (thành phần). */
  ingredients?: InputMaybe<Scalars['String']['input']>;
  /** What can be delivered in a month; null takes it away. */
  monthlyCapacity?: InputMaybe<ProductCapacityInput>;
  /** Its name; a new one brings a new web address, the old one goes on leading here. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Its price, dated today; null takes it away. */
  price?: InputMaybe<ProductPriceInput>;
  /** Months of the season, 1 to 12; empty = not stated. */
  seasonMonths?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** State of the stock. */
  stockState?: InputMaybe<StockState>;
  /** Its story (câu chuyện sản phẩm). */
  story?: InputMaybe<Scalars['String']['input']>;
  /** Code of its sub-group (phân nhóm) in the official list. */
  subgroupCode?: InputMaybe<Scalars['String']['input']>;
  /** What it is, in a sentence or two. */
  summary?: InputMaybe<Scalars['String']['input']>;
};

/** Whether the product has stars today. */
export type ProductValidity =
  /** Its certificate is past its last day (hết hạn): it has no stars. */
  | 'EXPIRED'
  /** No certificate in force: never certified, or withdrawn. */
  | 'NONE'
  /** Its certificate is valid today (còn hiệu lực). */
  | 'VALID';

/** Reasons why ProductVersionRestore was refused. New values may be added. */
export type ProductVersionRestoreErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** What the world sees of a published product is looked at first: propose the change (listingChangePropose). */
  | 'NEEDS_REVIEW'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** Which earlier version becomes the present one again. */
export type ProductVersionRestoreInput = {
  /** The revision of the product that was looked at. */
  baseRevision: Scalars['Int']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** Number of the version. */
  version: Scalars['Int']['input'];
};

/** What a target counts. */
export type ProgrammeTargetMetric =
  /** Communes recognised at a standard for a year up to the due day; counted live once the place has a recognition file for it, as reported before. */
  | 'COMMUNES_AT_STANDARD'
  /** Share of hamlets (xóm) recognised at a standard, in percent; counted live once a hamlet has a file for it and the number of hamlets of each commune is known, as reported before. */
  | 'HAMLETS_AT_STANDARD_SHARE'
  /** Anything else; as reported. */
  | 'OTHER'
  /** Products recognised with at least so many stars between two days; counted live from the certificates. */
  | 'PRODUCTS_RECOGNISED'
  /** Whether the unit itself is recognised at a standard: 1 or 0; counted live once it has a recognition file for it, as reported before. */
  | 'UNIT_AT_STANDARD';

/** Reasons why PromotionEventCreate was refused. New values may be added. */
export type PromotionEventCreateErrorCode =
  /** More booths of the own province than booths in all. */
  | 'BOOTHS'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The last day lies before the first. */
  | 'PERIOD'
  /** It could not be stored at this moment. */
  | 'STALE';

/** A new trade-promotion event. */
export type PromotionEventCreateInput = {
  /** Booths of the own province; part of all. */
  boothsOwn?: InputMaybe<Scalars['Int']['input']>;
  /** Booths in all. */
  boothsTotal?: InputMaybe<Scalars['Int']['input']>;
  /** Budget in whole VND. */
  budgetAmount?: InputMaybe<Scalars['BigInt']['input']>;
  /** The commune or ward it is held in, when it is ours. */
  communeId?: InputMaybe<Scalars['ID']['input']>;
  /** Last day. */
  endsOn: Scalars['LocalDate']['input'];
  /** Fair, trade week and so on. */
  kind: PromotionEventKind;
  /** Name, in Vietnamese. */
  name: Scalars['String']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** Who holds it, in Vietnamese. */
  organiser: Scalars['String']['input'];
  /** Where, in Vietnamese. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** Provinces and cities that take part. */
  provincesTakingPart?: InputMaybe<Scalars['Int']['input']>;
  /** From how far those who take part come. */
  scope: PromotionEventScope;
  /** Where the entry was taken from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** First day. */
  startsOn: Scalars['LocalDate']['input'];
  /** How far it has come. */
  status?: PromotionEventStatus;
  /** Units that take part. */
  unitsTakingPart?: InputMaybe<Scalars['Int']['input']>;
};

/** What kind of trade-promotion event it is (sự kiện xúc tiến thương mại). */
export type PromotionEventKind =
  /** Fair (hội chợ). */
  | 'FAIR'
  /** Forum or conference (diễn đàn). */
  | 'FORUM'
  /** Online selling session (phiên bán hàng trực tuyến). */
  | 'ONLINE_SESSION'
  /** Showroom or display (trưng bày, giới thiệu sản phẩm). */
  | 'SHOWROOM'
  /** Supply and demand meeting (hội nghị kết nối cung cầu). */
  | 'SUPPLY_DEMAND'
  /** Trade week (tuần hàng). */
  | 'TRADE_WEEK';

/** From how far those who take part come. */
export type PromotionEventScope =
  /** Of one commune or a few (cấp xã). */
  | 'COMMUNE'
  /** With other countries (quốc tế). */
  | 'INTERNATIONAL'
  /** Of the whole country (toàn quốc). */
  | 'NATIONAL'
  /** Of the province (cấp tỉnh). */
  | 'PROVINCE'
  /** Of several provinces (cấp vùng, liên tỉnh). */
  | 'REGION';

/** How far an event has come. */
export type PromotionEventStatus =
  /** Announced (đã thông báo); producers may register. */
  | 'ANNOUNCED'
  /** Called off (đã hủy). */
  | 'CANCELLED'
  /** It took place (đã tổ chức). */
  | 'HELD'
  /** Being planned (dự kiến); for trade staff only. */
  | 'PLANNED';

/** A volume with its unit. */
export type QuantityInput = {
  /** How many of the unit; at most 3 decimals. */
  amount: Scalars['Decimal']['input'];
  /** Unit in Vietnamese, e.g. "tấn". */
  unit: Scalars['String']['input'];
};

/** A product that a decision recognises. */
export type RecognisedItemInput = {
  /** Number of the certificate; left out, the number of the decision with the place in this list, as the law gives no form. */
  certificateNumber?: InputMaybe<Scalars['String']['input']>;
  /** What it rests on: the product on the agenda of a released session, or a closed round of written opinions that kept the star. `itemId` of the queue. */
  itemId: Scalars['ID']['input'];
};

/** Reasons why RecognitionDecisionRecord was refused. New values may be added. */
export type RecognitionDecisionRecordErrorCode =
  /** A product has its certificate for this result already. */
  | 'ALREADY_RECOGNISED'
  /** The decision is earlier than the rating. */
  | 'BEFORE_SESSION'
  /** A decision of this number is recorded with another level or place. */
  | 'DECISION_DIFFERS'
  /** The decision is recorded already. */
  | 'DECISION_EXISTS'
  /** There is no such file of yours, or it was sent for another purpose. */
  | 'FILE_NOT_FOUND'
  /** The file has not arrived completely: finish the upload first. */
  | 'FILE_NOT_READY'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The decision or the issue is dated after today. */
  | 'IN_THE_FUTURE'
  /** The certificates would be issued before the decision. */
  | 'ISSUED_BEFORE'
  /** Districts recognise no more since 1 July 2025. */
  | 'LEVEL_GONE'
  /** A product is named twice. */
  | 'NAMED_TWICE'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The result of a product is not released, or did not keep its star. */
  | 'NOT_RELEASED'
  /** This level of government does not recognise the stars of a product. */
  | 'NOT_THIS_LEVEL'
  /** The issuing unit did not exist on the day of the decision, or is of another level. */
  | 'NO_SUCH_UNIT'
  /** Another certificate of this issuer has this number, or it stands twice. */
  | 'NUMBER_TAKEN'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** A product was rated by a council of another level. */
  | 'OTHER_LEVEL'
  /** A product was rated again since; only the newest result counts. */
  | 'OUTDATED_RESULT'
  /** A product has fewer than 3 stars. */
  | 'TOO_FEW_STARS';

/** A decision to recognise products. */
export type RecognitionDecisionRecordInput = {
  /** True when the decision is recorded already and these products belong to it too. */
  addToRecorded?: Scalars['Boolean']['input'];
  /** Day of the decision, not later than today. */
  decidedOn: Scalars['LocalDate']['input'];
  /** A scan of the decision (bản quét), sent before with the purpose DECISION. */
  fileId?: InputMaybe<Scalars['ID']['input']>;
  /** Web address of the decision. */
  fileUrl?: InputMaybe<Scalars['String']['input']>;
  /** Day on which the certificates are issued, from which they run for 36 months: the day of the decision unless given, never before it or after today. */
  issuedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Who decided, in Vietnamese. */
  issuer: Scalars['String']['input'];
  /** The unit that decided, if known; it must have existed on that day. */
  issuerUnitId?: InputMaybe<Scalars['ID']['input']>;
  /** The products, at most 100, none twice. */
  items: Array<RecognisedItemInput>;
  /** Level of government. */
  level: RecognitionLevel;
  /** Number, e.g. "124/QĐ-UBND". */
  number: Scalars['String']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** Who signed (người ký). */
  signer?: InputMaybe<Scalars['String']['input']>;
};

/** Which level of government recognised (cấp công nhận). */
export type RecognitionLevel =
  /** District: 3 stars until 30 June 2025 (148/QĐ-TTg). */
  | 'DISTRICT'
  /** Ministry: 5 stars (Quyết định 26/2026/QĐ-TTg, Điều 4). */
  | 'MINISTRY'
  /** Province: 3 and 4 stars (Quyết định 26/2026/QĐ-TTg, Điều 4). */
  | 'PROVINCE';

/** Where a recommendation comes from. */
export type RecommendationKind =
  /** From a finding: what is to be mended (yêu cầu khắc phục). */
  | 'REMEDY'
  /** Social criticism of a draft or plan (ý kiến phản biện xã hội). */
  | 'SOCIAL_CRITICISM'
  /** From supervision by the Fatherland Front, mass organisations or the community (kiến nghị giám sát). */
  | 'SUPERVISION';

/** For which levels a member must write a remark (nhận xét). */
export type RemarkRule =
  /** For the lowest level of a criterion. */
  | 'LOWEST_LEVEL'
  /** For none. The default: decision 26/2026 asks for none. */
  | 'NONE'
  /** For levels of 0 points. */
  | 'NO_POINTS';

/** By which way a buyer was answered. */
export type ReplyChannel =
  /** By e-mail (thư điện tử). */
  | 'EMAIL'
  /** In person (gặp trực tiếp). */
  | 'MEETING'
  /** On the page of the receipt, where the buyer reads it with the code. */
  | 'PAGE'
  /** By telephone (gọi điện). */
  | 'PHONE'
  /** By Zalo. */
  | 'ZALO';

/** Who is asked for more. */
export type RequestAddressee =
  /** The commune's people's committee (UBND cấp xã). */
  | 'COMMUNE'
  /** The producer (chủ thể). */
  | 'PRODUCER';

/** How a request for more stands. */
export type RequestState =
  /** Answered. */
  | 'ANSWERED'
  /** Waits for the answer. */
  | 'OPEN'
  /** Taken back by the province. */
  | 'WITHDRAWN';

/** Why a certificate was revoked (Quyết định 26/2026/QĐ-TTg, Điều 8 and 10). */
export type RevocationGround =
  /** Case b: the criteria are no longer met. */
  | 'CRITERIA_NO_LONGER_MET'
  /** Case c: law on quality, food safety, environment, intellectual property, labelling or other law was broken. */
  | 'LAW_BROKEN'
  /** Case d: the OCOP mark was used wrongly. */
  | 'MARK_MISUSED'
  /** Withdrawn at the request of the ministry (Điều 10 khoản 1). */
  | 'MINISTRY_REQUEST'
  /** Case e: another reason, proposed by a competent body. */
  | 'OTHER_PROPOSAL'
  /** Case đ: the producer stopped making it. */
  | 'PRODUCTION_STOPPED'
  /** Case a: untrue or forged information. */
  | 'UNTRUE_INFORMATION';

/** What a person may be in the programme (vai trò). A grant gives one role in one place. */
export type Role =
  /** Keeps people, roles and API keys (quản trị hệ thống). Sees no score before its release. */
  | 'ADMINISTRATOR'
  /** Advisory team (Tổ tư vấn) that examines dossiers for the council. */
  | 'ADVISORY_TEAM'
  /** Reads everything that is released and the audit trail (kiểm tra, giám sát); writes nothing. */
  | 'AUDITOR'
  /** Officer of a commune's or ward's people's committee (cán bộ UBND xã, phường): supports producers, assesses dossiers, reports criteria. */
  | 'COMMUNE_OFFICER'
  /** New-rural coordination office (Văn phòng Điều phối nông thôn mới), the standing body of the programme. */
  | 'COORDINATION_OFFICE'
  /** Chair of a rating council (Chủ tịch Hội đồng đánh giá, phân hạng): leads, closes and releases sessions. */
  | 'COUNCIL_CHAIR'
  /** Member of a rating council (thành viên Hội đồng đánh giá, phân hạng): fills in score sheets. */
  | 'COUNCIL_MEMBER'
  /** Secretary of a rating council (thư ký Hội đồng đánh giá, phân hạng): prepares and minutes its sessions. */
  | 'COUNCIL_SECRETARY'
  /** Acts for one producer (chủ thể OCOP). */
  | 'PRODUCER'
  /** Reviews statistics (người thẩm tra số liệu thống kê): accepts and confirms income surveys of communes, or opens them again. */
  | 'STATISTICS_REVIEWER'
  /** Trade-promotion staff (cán bộ xúc tiến thương mại): events and linkages. */
  | 'TRADE_PROMOTION';

/** Reasons why RoleGrant was refused. New values may be added. */
export type RoleGrantErrorCode =
  /** The person has this role in this place in that time already. */
  | 'ALREADY_GRANTED'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such person, unit or producer. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Nobody grants roles to themselves. */
  | 'OWN_ROLES'
  /** The person holds a role that excludes it: administrators and auditors do not sit on councils. */
  | 'ROLES_APART'
  /** The role needs another kind of place, or none. */
  | 'WRONG_PLACE';

/** Who gets which role, where and how long. */
export type RoleGrantInput = {
  /** Made by the client, 8–64 characters: sending the same again changes nothing. */
  operationId: Scalars['ID']['input'];
  /** Global id of the person. */
  personId: Scalars['ID']['input'];
  /** Global id of the producer (chủ thể); for the role PRODUCER only. */
  producerId?: InputMaybe<Scalars['ID']['input']>;
  /** The role. */
  role: Role;
  /** Global id of the Province, District or Commune it applies in; left out = the whole province. Commune officers need one; administrators, auditors and producers take none. */
  unitId?: InputMaybe<Scalars['ID']['input']>;
  /** First day; today when left out. */
  validFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Last day; until revoked when left out. */
  validTo?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A new-rural standard that a unit or a hamlet is recognised at. */
export type RuralStandard =
  /** New rural (đạt chuẩn nông thôn mới). */
  | 'NTM'
  /** Advanced new rural (nông thôn mới nâng cao). */
  | 'NTM_ADVANCED'
  /** City that completed the task (hoàn thành nhiệm vụ xây dựng nông thôn mới). */
  | 'NTM_CITY_COMPLETION'
  /** Model new rural (nông thôn mới kiểu mẫu). */
  | 'NTM_MODEL';

/** Where something was sold (kênh bán). New values may be added. */
export type SalesChannel =
  /** Through online marketplaces (sàn thương mại điện tử). */
  | 'ECOMMERCE'
  /** Abroad (xuất khẩu). */
  | 'EXPORT'
  /** At fairs and trade weeks (hội chợ). */
  | 'FAIR'
  /** At the place of production (tại chỗ). */
  | 'ON_SITE'
  /** Elsewhere (khác). */
  | 'OTHER'
  /** In supermarkets and shops (siêu thị, cửa hàng). */
  | 'RETAIL';

/** Which sales to list; the parts given must all fit. */
export type SalesFilter = {
  /** Only through these channels; an empty list matches nothing. */
  channel?: InputMaybe<Array<SalesChannel>>;
  /** Periods beginning on this day or later. */
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Only periods of this length. */
  periodKind?: InputMaybe<SalesPeriodKind>;
  /** Only of this producer. */
  producerId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of this product. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** Only from these sources; an empty list matches nothing. */
  source?: InputMaybe<Array<SalesSource>>;
  /** Periods beginning on this day or before. */
  until?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A month, a quarter or a year. */
export type SalesPeriodInput = {
  /** How long it is. */
  kind: SalesPeriodKind;
  /** Month 1–12 or quarter 1–4; none for a year. */
  number?: InputMaybe<Scalars['Int']['input']>;
  /** The year, 2000 to 2099. */
  year: Scalars['Int']['input'];
};

/** How long a period of sales is. */
export type SalesPeriodKind =
  /** A month (tháng). */
  | 'MONTH'
  /** A quarter (quý). */
  | 'QUARTER'
  /** A year (năm). */
  | 'YEAR';

/** Reasons why SalesReport was refused. New values may be added. */
export type SalesReportErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** There is no such period, or it has not begun. */
  | 'PERIOD'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** What a product sold in a period through a channel, whole: it replaces what the same source said before. */
export type SalesReportInput = {
  /** Sales in whole VND; 0 = nothing was sold. */
  amount: Scalars['BigInt']['input'];
  /** The revision that was read; left out when nothing had been reported yet. */
  baseRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Where it was sold. */
  channel: SalesChannel;
  /** A remark, in Vietnamese. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** When; a period that has begun. */
  period: SalesPeriodInput;
  /** The product. */
  productId: Scalars['ID']['input'];
  /** How much, a decimal; with its unit. */
  quantity?: InputMaybe<Scalars['String']['input']>;
  /** Where the figure comes from; others than PRODUCER are for trade staff. */
  source?: SalesSource;
  /** Unit of the quantity. */
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** Reasons why SalesReportUndo was refused. New values may be added. */
export type SalesReportUndoErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** Taking back what was reported last. */
export type SalesReportUndoInput = {
  /** The revision of the figure that is taken back. */
  baseRevision: Scalars['Int']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
};

/** Where a figure of sales comes from. */
export type SalesSource =
  /** From contracts and deliveries (theo hợp đồng). */
  | 'CONTRACT'
  /** Estimated by trade staff (ước tính). */
  | 'ESTIMATE'
  /** Reported by the producer (chủ thể báo cáo). */
  | 'PRODUCER';

/** What a member chooses for one criterion: absent keeps, null clears. */
export type ScoreAnswerInput = {
  /** The revision of the answer this device last saw, 0 for none: where another device was faster with another value, nothing is overwritten and the criterion comes back in conflicts. Left out, it overwrites. */
  baseRevision?: InputMaybe<Scalars['Int']['input']>;
  /** A scored criterion of the sheet. */
  criterionId: Scalars['ID']['input'];
  /** Mark as doubtful (nghi vấn). */
  flagged?: InputMaybe<Scalars['Boolean']['input']>;
  /** The level chosen, one of this criterion; null takes the choice back. */
  optionId?: InputMaybe<Scalars['ID']['input']>;
  /** Remark (nhận xét); null clears. */
  remark?: InputMaybe<Scalars['String']['input']>;
};

/** Reasons why ScoreSheetSave was refused. New values may be added. */
export type ScoreSheetSaveErrorCode =
  /** The member is recorded as absent for this product. */
  | 'ABSENT'
  /** A criterion is named twice in one save. */
  | 'ANSWERED_TWICE'
  /** The condition is not one of the official sheet of the product. */
  | 'CONDITION_NOT_ON_SHEET'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** Scoring is closed. What was sent now was not stored: keep it on the device as evidence, discard nothing. */
  | 'LOCKED'
  /** A condition that is marked needs a remark that says why. */
  | 'MARK_NEEDS_REMARK'
  /** There is no such product on an agenda. */
  | 'NOT_FOUND'
  /** The criterion or level is not on the official sheet of the product. */
  | 'NOT_ON_SHEET'
  /** Scoring has not been opened yet. */
  | 'NOT_OPEN'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The member has a tie to the product and takes no part in its rating. */
  | 'RECUSED'
  /** The sheet has been handed in and cannot be changed. */
  | 'SUBMITTED';

/** Answers to store, one or many. */
export type ScoreSheetSaveInput = {
  /** Criteria to store, at most 100; those not named stay as they are. */
  answers: Array<ScoreAnswerInput>;
  /** Conditions of the sheet to mark or unmark; those not named stay as they are. As secret as answers. */
  conditions?: InputMaybe<Array<ConditionMarkInput>>;
  /** Made by the client; sending it again has no second effect, also after a crash. */
  operationId: Scalars['ID']['input'];
  /** Opinion on the product as a whole; null clears. */
  opinion?: InputMaybe<Scalars['String']['input']>;
};

/** Whether a score sheet has been handed in. */
export type ScoreSheetState =
  /** Being filled in (nháp): every answer is stored as it is sent. */
  | 'DRAFT'
  /** Handed in (đã nộp): cannot be changed. */
  | 'SUBMITTED';

/** Reasons why ScoreSheetSubmit was refused. New values may be added. */
export type ScoreSheetSubmitErrorCode =
  /** The member is recorded as absent for this product. */
  | 'ABSENT'
  /** Criteria are not scored yet; the payload names them. */
  | 'INCOMPLETE'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** Scoring is closed. What was sent now was not stored: keep it on the device as evidence, discard nothing. */
  | 'LOCKED'
  /** Levels of more than one alternative case are chosen; the payload names them. */
  | 'MIXED_CASES'
  /** There is no such product on an agenda. */
  | 'NOT_FOUND'
  /** Scoring has not been opened yet. */
  | 'NOT_OPEN'
  /** A level is chosen that is not printed, which this council does not allow. */
  | 'NOT_PRINTED'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Criteria were changed since the version before without a reason; the payload names them. */
  | 'REASON_NEEDED'
  /** The member has a tie to the product and takes no part in its rating. */
  | 'RECUSED'
  /** Criteria need a remark by the rules of the council; the payload names them. */
  | 'REMARK_NEEDED'
  /** The sheet has been handed in and cannot be changed. */
  | 'SUBMITTED'
  /** The device's total differs from the server's; the payload holds both. */
  | 'TOTAL_DIFFERS';

/** Handing in a score sheet. */
export type ScoreSheetSubmitInput = {
  /** Made by the client; sending it again has no second effect, also after a crash. */
  operationId: Scalars['ID']['input'];
  /** The total the member's device shows; it must equal the server's. */
  total: Scalars['Points']['input'];
};

/** Reasons why SearchSynonymSave was refused. New values may be added. */
export type SearchSynonymSaveErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** Words that mean the same. */
export type SearchSynonymSaveInput = {
  /** False switches the entry off. */
  active?: Scalars['Boolean']['input'];
  /** The revision that was read; with id only. */
  baseRevision?: InputMaybe<Scalars['Int']['input']>;
  /** What they find besides, but not the other way round: at most 12. */
  finds: Array<Scalars['String']['input']>;
  /** The entry to change; a new one without it. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Why, for those who keep the list. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** Each finds all the others: 1 to 12, of at most four words each. */
  terms: Array<Scalars['String']['input']>;
};

/** What the producer claims for one criterion. */
export type SelfScoreInput = {
  /** What supports it; null clears. */
  claim?: InputMaybe<Scalars['String']['input']>;
  /** A scored criterion of the sheet of the dossier. */
  criterionId: Scalars['ID']['input'];
  /** The level claimed: one of this criterion; null takes the claim back. */
  optionId?: InputMaybe<Scalars['ID']['input']>;
};

/** How far one product of a session has come. Only scoring again leads back, from closed to open. */
export type SessionItemPhase =
  /** Scoring is over; the result is not shown yet. */
  | 'CLOSED'
  /** Members score it. */
  | 'OPEN'
  /** Not opened for scoring yet. */
  | 'PENDING'
  /** The result is shown. */
  | 'RELEASED';

/** How the products of a session are opened for scoring. */
export type SessionOpeningMode =
  /** All together with the session. The default. */
  | 'ALL_AT_ONCE'
  /** One after the other, as the secretary calls them up. */
  | 'ITEM_BY_ITEM';

/** How far a session (phiên họp) has come. It follows its products: a closed one is open again while a product is scored again; what is released stays so. */
export type SessionPhase =
  /** Every product is closed; results exist and are not shown yet. */
  | 'CLOSED'
  /** Members score; each sees only their own sheet. */
  | 'OPEN'
  /** Being prepared; members can read the dossiers. */
  | 'PLANNED'
  /** Results are shown (đã công bố). */
  | 'RELEASED';

/** Who may read the score sheets of others once the result is released. */
export type SheetAudience =
  /** The members of the session. The default. */
  | 'COUNCIL'
  /** Also the secretary, coordination office, advisory team and auditors. */
  | 'COUNCIL_AND_STAFF'
  /** Nobody but each member their own. */
  | 'NOBODY';

/** How far a member is with the sheet of a product; nothing of what is on it. */
export type SheetProgressState =
  /** Absent for this product (vắng). */
  | 'ABSENT'
  /** Being filled in (đang chấm). */
  | 'DRAFT'
  /** Nothing stored yet (chưa chấm). */
  | 'NOT_BEGUN'
  /** The product is not open yet. */
  | 'NOT_OPEN'
  /** Taken out because of a tie (có liên quan). */
  | 'RECUSED'
  /** Handed back to be filled in again (chấm lại). */
  | 'REOPENED'
  /** Handed in (đã nộp). */
  | 'SUBMITTED';

/** Reasons why SignInCodeCreate was refused. New values may be added. */
export type SignInCodeCreateErrorCode =
  /** The account is frozen. */
  | 'FROZEN'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The person has other roles, or none: only producers sign in by code. */
  | 'NOT_PRODUCER'
  /** The account has no telephone number to sign in with. */
  | 'NO_PHONE'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** Reasons why SignInCodeRequest was refused. New values may be added. */
export type SignInCodeRequestErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Too many codes for this telephone or from this address; the message says how long. */
  | 'TRY_LATER';

/** Which telephone a code is to be sent to. */
export type SignInCodeRequestInput = {
  /** Telephone number as people write it: 0912 345 678 or +84 912 345 678. */
  phone: Scalars['String']['input'];
};

/** Reasons why SignIn was refused. New values may be added. */
export type SignInErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Too many wrong tries for this login or from this address; the message says how long. */
  | 'TRY_LATER'
  /** Login or password is wrong, or the account cannot be used. Deliberately one code for all of it. */
  | 'WRONG_CREDENTIALS';

/** Who signs in. Has no operationId: an answer with a token is never kept. */
export type SignInInput = {
  /** Name of the device, at most 200 characters; what the browser says when left out. */
  device?: InputMaybe<Scalars['String']['input']>;
  /** Login (tên đăng nhập); case and spaces do not matter. */
  login: Scalars['String']['input'];
  /** Password (mật khẩu), up to 256 characters. */
  password: Scalars['String']['input'];
};

/** Reasons why SignInRevoke was refused. New values may be added. */
export type SignInRevokeErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such sign-in. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** Whether a sign-in can still be used. */
export type SignInState =
  /** Its token is accepted. */
  | 'ACTIVE'
  /** Unused for too long, or past its absolute end. */
  | 'EXPIRED'
  /** Ended by signing out, by revocation or by a new password. */
  | 'REVOKED';

/** Reasons why SignInWithCode was refused. New values may be added. */
export type SignInWithCodeErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Too many wrong tries for this telephone or from this address; the message says how long. */
  | 'TRY_LATER'
  /** Telephone or code is wrong, or the code was used or has run out. Deliberately one code for all of it. */
  | 'WRONG_CODE';

/** Who signs in. Has no operationId: an answer with a token is never kept. */
export type SignInWithCodeInput = {
  /** The six digits; spaces do not matter. */
  code: Scalars['String']['input'];
  /** Name of the device, at most 200 characters; what the browser says when left out. */
  device?: InputMaybe<Scalars['String']['input']>;
  /** Telephone number as people write it. */
  phone: Scalars['String']['input'];
};

/** Reasons why SignOut was refused. New values may be added. */
export type SignOutErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The request did not come with a sign-in. */
  | 'NOT_SIGNED_IN'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** Why a spread above the limit may stand. */
export type SpreadReasonInput = {
  /** The product on the agenda. */
  itemId: Scalars['ID']['input'];
  /** The reason, for the minutes. */
  reason: Scalars['String']['input'];
};

/** Stars of certificates that are valid today. */
export type StarsFilter = {
  /** At least so many. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** One of these; an empty list matches nothing. */
  oneOf?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** What the producer says of its stock. */
export type StockState =
  /** To be had (còn hàng). */
  | 'IN_STOCK'
  /** Only a little (còn ít). */
  | 'LIMITED'
  /** Made when ordered (làm theo đơn đặt). */
  | 'MADE_TO_ORDER'
  /** Not to be had now (hết hàng). */
  | 'OUT_OF_STOCK';

/** What is suggested while somebody types. */
export type SuggestionKind =
  /** A commune or ward of today, also found by its former names. */
  | 'COMMUNE'
  /** A group or family of the official list (ngành, nhóm). */
  | 'GROUP'
  /** A producer with a published product (chủ thể). */
  | 'PRODUCER'
  /** A published product (sản phẩm). */
  | 'PRODUCT';

/** What stands at a place of the supply graph. */
export type SupplyNodeKind =
  /** A participant of a chain (tác nhân). */
  | 'PARTICIPANT'
  /** A product (sản phẩm). */
  | 'PRODUCT';

/** Where the progress of a target comes from. */
export type TargetProgressSource =
  /** Counted from the data of this system at this moment. */
  | 'LIVE'
  /** Nothing is known yet (chưa có số liệu). */
  | 'NONE'
  /** Entered with a source. */
  | 'REPORTED';

/** Whether a threshold is there. */
export type ThresholdsStatus =
  /** There is a threshold with its source. */
  | 'KNOWN'
  /** No threshold yet (chưa có ngưỡng): nothing is judged as met. */
  | 'NOT_FOUND';

/** How binding an agreement with a buyer is. */
export type TradeContractKind =
  /** Contract (hợp đồng). */
  | 'CONTRACT'
  /** Memorandum of understanding (biên bản ghi nhớ). */
  | 'MEMORANDUM';

/** What one producer sells under a contract. */
export type TradeContractLineInput = {
  /** The producer that sells. */
  producerId: Scalars['ID']['input'];
  /** Its product, when it is in the register. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** How much, a decimal; with its unit. */
  quantity?: InputMaybe<Scalars['String']['input']>;
  /** Unit of the quantity, e.g. "tấn". */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** Value in whole VND. */
  valueAmount?: InputMaybe<Scalars['BigInt']['input']>;
};

/** Reasons why TradeContractRecord was refused. New values may be added. */
export type TradeContractRecordErrorCode =
  /** There is no such file of yours, or it was sent for another purpose. */
  | 'FILE_NOT_FOUND'
  /** The file has not arrived completely: finish the upload first. */
  | 'FILE_NOT_READY'
  /** A product is of another producer. */
  | 'FOREIGN_PRODUCT'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The buyer was merged into another one. */
  | 'MERGED'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The last day lies before the first. */
  | 'PERIOD'
  /** The day of signing lies in the future. */
  | 'SIGNED_AHEAD'
  /** A contract with this buyer that looks the same is there: the payload names it. Send confirmDistinct when it is another. */
  | 'SIMILAR_EXISTS';

/** A contract or memorandum that was signed. */
export type TradeContractRecordInput = {
  /** The buyer. */
  buyerId: Scalars['ID']['input'];
  /** true = it is another contract than the one that looks the same. */
  confirmDistinct?: Scalars['Boolean']['input'];
  /** The event it came of. */
  eventId?: InputMaybe<Scalars['ID']['input']>;
  /** A scan, sent before with the purpose TRADE_CONTRACT. */
  fileId?: InputMaybe<Scalars['ID']['input']>;
  /** Contract or memorandum. */
  kind: TradeContractKind;
  /** Who sells what, at least one line, at most 50; these producers are the parties. */
  lines: Array<TradeContractLineInput>;
  /** A remark, in Vietnamese. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Its number. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** The day it was signed; not in the future. */
  signedOn: Scalars['LocalDate']['input'];
  /** Where the entry was taken from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** First day in force; the day of signing when left out. */
  validFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Last day in force; null = open. */
  validUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Value of the whole contract in whole VND. */
  valueAmount?: InputMaybe<Scalars['BigInt']['input']>;
};

/** A text that is known in Vietnamese and missing in English. */
export type TranslationGapField =
  /** What a picture shows (mô tả ảnh). */
  | 'IMAGE_ALT'
  /** What the product is made of (thành phần). */
  | 'INGREDIENTS'
  /** What the producer says of itself (giới thiệu). */
  | 'INTRODUCTION'
  /** The name (tên). */
  | 'NAME'
  /** The story of the product (câu chuyện). */
  | 'STORY'
  /** What the product is, in a sentence or two (tóm tắt). */
  | 'SUMMARY';

/** Which gaps to list; the parts given must all fit. */
export type TranslationGapFilter = {
  /** Only of this commune. */
  communeId?: InputMaybe<Scalars['ID']['input']>;
  /** Only products, or only producers. */
  kind?: InputMaybe<TranslationGapKind>;
};

/** What lacks English texts. */
export type TranslationGapKind =
  /** A producer (chủ thể) with a published product. */
  | 'PRODUCER'
  /** A published product (sản phẩm). */
  | 'PRODUCT';

/** Which products a list shows, by their certificates. */
export type ValidityFilter =
  /** All published ones, also those never certified. */
  | 'ANY'
  /** Those whose certificate has expired. */
  | 'EXPIRED'
  /** Those whose certificate is valid today. */
  | 'VALID';

/** Reasons why ValueChainCreate was refused. New values may be added. */
export type ValueChainCreateErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** A value chain of a product. */
export type ValueChainCreateInput = {
  /** What is special about it, in Vietnamese. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Name, in Vietnamese. */
  name: Scalars['String']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** The product it ends in. */
  productId: Scalars['ID']['input'];
};

/** What is wrong with a verification code as it was typed. */
export type VerificationProblem =
  /** The check character does not fit: something was misread. */
  | 'CHECK_FAILED'
  /** There is nothing. */
  | 'EMPTY'
  /** It has characters that codes never have, such as 0, O, 1 or I. */
  | 'FOREIGN_SIGN'
  /** More than 8 characters. */
  | 'TOO_LONG'
  /** Fewer than 8 characters. */
  | 'TOO_SHORT'
  /** Nothing: if it was not found, no certificate has it. */
  | 'WELL_FORMED';

/** What made a version of a product. */
export type VersionCause =
  /** A proposed change was accepted (duyệt thay đổi). */
  | 'ACCEPTED'
  /** It was taken out of the catalogue (lưu trữ). */
  | 'ARCHIVED'
  /** Its entry was edited. */
  | 'CHANGED'
  /** It was entered. */
  | 'CREATED'
  /** It was there before its versions were kept. */
  | 'FOUND'
  /** Price, capacity, season or stock were changed by the producer. */
  | 'OFFER'
  /** It was published (đăng). */
  | 'PUBLISHED'
  /** An earlier version was made the present one again. */
  | 'RESTORED'
  /** It was given back (trả lại). */
  | 'RETURNED'
  /** It was submitted (gửi duyệt). */
  | 'SUBMITTED'
  /** It was taken back from the archive (khôi phục). */
  | 'UNARCHIVED';

export type AgendaSessionsQueryVariables = Exact<{
  from: Scalars['LocalDate']['input'];
}>;


export type AgendaSessionsQuery = { councilSessions: { nodes: Array<{ id: string, revision: number, number: string, heldOn: string, startsAt?: string | null, place: string, council?: { name: string } | null }> } };

export type AgendaDutiesQueryVariables = Exact<{
  from: Scalars['LocalDate']['input'];
  until: Scalars['LocalDate']['input'];
}>;


export type AgendaDutiesQuery = { dutyOccurrences: { nodes: Array<{ id: string, revision: number, due?: string | null, duty?: { code: string, paragraph: string, document?: { number: string } | null } | null }> } };

export type AgendaDifficultiesQueryVariables = Exact<{ [key: string]: never; }>;


export type AgendaDifficultiesQuery = { difficulties: { nodes: Array<{ id: string, revision: number, answerBy?: string | null, escalatesOn?: string | null, movedAt: string, commune?: { fullName: string } | null, criterion?: { number: number, name: string } | null }> } };

export type AgendaSurveysQueryVariables = Exact<{ [key: string]: never; }>;


export type AgendaSurveysQuery = { incomeSurveys: { nodes: Array<{ id: string, revision: number, updatedAt: string, year: number, windowFrom: string, windowTo: string, commune?: { fullName: string } | null }> } };

export type AgendaContractsQueryVariables = Exact<{ [key: string]: never; }>;


export type AgendaContractsQuery = { tradeContracts: { nodes: Array<{ id: string, revision: number, number?: string | null, validUntil?: string | null }> } };

export type AgendaVisitsQueryVariables = Exact<{
  from: Scalars['LocalDate']['input'];
  until: Scalars['LocalDate']['input'];
}>;


export type AgendaVisitsQuery = { inspectionVisits: { nodes: Array<{ id: string, revision: number, updatedAt: string, plannedOn?: string | null, commune?: { fullName: string } | null, organisation?: { name: string } | null }> } };

export type AgendaRecommendationsQueryVariables = Exact<{
  from: Scalars['LocalDate']['input'];
  until: Scalars['LocalDate']['input'];
}>;


export type AgendaRecommendationsQuery = { recommendations: { nodes: Array<{ id: string, revision: number, updatedAt: string, kind: RecommendationKind, dueOn?: string | null, addressee?: { name: string } | null }> } };

export type AgendaEmulationQueryVariables = Exact<{
  from: Scalars['LocalDate']['input'];
  until: Scalars['LocalDate']['input'];
}>;


export type AgendaEmulationQuery = { emulationCampaigns: { nodes: Array<{ id: string, revision: number, name: string, endsOn: string, registerUntil?: string | null }> }, emulationEvents: { nodes: Array<{ id: string, revision: number, updatedAt: string, title: string, plannedOn?: string | null, place?: string | null, commune?: { fullName: string } | null, campaign?: { name: string } | null }> } };

export type OwnConsentsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnConsentsQuery = { myProducers: Array<{ id: string, slug: string, name: string, contact: { placePhoto?: { alt: string } | null }, details?: { phone?: string | null, email?: string | null, address?: string | null, zalo?: string | null, shopLinks: Array<string>, legalRepresentative?: string | null, consents: Array<{ item: ConsentItem, granted: boolean, at?: string | null }> } | null }> };

export type OwnConsentSetMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ProducerConsentSetInput;
}>;


export type OwnConsentSetMutation = { producerConsentSet: { producer?: { id: string } | null, userErrors: Array<{ code: ProducerConsentSetErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnDevicesQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnDevicesQuery = { viewer?: { signIns: Array<{ id: string, current: boolean, device?: string | null, state: SignInState, createdAt: string, lastUsedAt: string, expiresAt: string }> } | null };

export type OwnDeviceSignOutMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type OwnDeviceSignOutMutation = { signInRevoke: { signIn?: { id: string } | null, userErrors: Array<{ code: SignInRevokeErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnSignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type OwnSignOutMutation = { signOut: { userErrors: Array<{ code: SignOutErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnFileStartMutationVariables = Exact<{
  input: FileUploadStartInput;
}>;


export type OwnFileStartMutation = { fileUploadStart: { upload?: { id: string, address: string, largestPart: number, smallestPart: number } | null, userErrors: Array<{ code: FileUploadStartErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnFileFinishMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: FileUploadFinishInput;
}>;


export type OwnFileFinishMutation = { fileUploadFinish: { file?: { id: string } | null, userErrors: Array<{ code: FileUploadFinishErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnFileCancelMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type OwnFileCancelMutation = { fileUploadCancel: { userErrors: Array<{ code: FileUploadCancelErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnHistoryQueryVariables = Exact<{
  slug: Scalars['String']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type OwnHistoryQuery = { productListings: { nodes: Array<{ id: string, revision: number, versions: { totalCount?: number | null, nodes: Array<{ number: number, status: ProductStatus, cause: VersionCause, createdAt: string, by?: { name: string } | null, onBehalfOf?: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor?: string | null } } }> } };

export type OwnVersionsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
}>;


export type OwnVersionsQuery = { productVersionCompare?: { from: { number: number, createdAt: string, claims: Array<{ kind: ClaimKind, text: string, evidence: string }> }, to: { number: number, createdAt: string }, differences: Array<{ field: ListingField, before?: string | null, after?: string | null }> } | null };

export type OwnVersionRestoreMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ProductVersionRestoreInput;
}>;


export type OwnVersionRestoreMutation = { productVersionRestore: { product?: { revision: number } | null, userErrors: Array<{ code: ProductVersionRestoreErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnHomeQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnHomeQuery = { myProducerTasks: Array<{ kind: ProducerTaskKind, since: string, due?: string | null, reason?: string | null, product?: { slug: string, name: string } | null }>, products: { totalCount?: number | null }, waiting: { totalCount?: number | null } };

export type OwnInquiriesQueryVariables = Exact<{
  state: Array<InquiryState> | InquiryState;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type OwnInquiriesQuery = { inquiries: { totalCount?: number | null, nodes: Array<{ id: string, state: InquiryState, sentAt: string, dueAt: string, isLate: boolean, wants: string, quantity?: string | null, outcome?: InquiryOutcome | null, isDemonstration: boolean, buyer?: { name: string, organisation?: string | null } | null, product?: { name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor?: string | null } } };

export type OwnInquiryQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type OwnInquiryQuery = { inquiry?: { id: string, code: string, state: InquiryState, revision: number, sentAt: string, dueAt: string, answeredAt?: string | null, closedAt?: string | null, isLate: boolean, isDemonstration: boolean, wants: string, quantity?: string | null, neededWhen?: string | null, outcome?: InquiryOutcome | null, outcomeNote?: string | null, buyer?: { name: string, organisation?: string | null, phone?: string | null, email?: string | null } | null, producer?: { id: string } | null, product?: { slug: string, name: string } | null, replies: Array<{ at: string, channel: ReplyChannel, content: string, byProducer: boolean }> } | null };

export type OwnReplyMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: InquiryReplyInput;
}>;


export type OwnReplyMutation = { inquiryReply: { inquiry?: { revision: number } | null, userErrors: Array<{ code: InquiryReplyErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnInquiryCloseMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: InquiryCloseInput;
}>;


export type OwnInquiryCloseMutation = { inquiryClose: { inquiry?: { revision: number } | null, userErrors: Array<{ code: InquiryCloseErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnOfferMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: OfferUpdateInput;
}>;


export type OwnOfferMutation = { offerUpdate: { product?: { revision: number, price?: { amount: number, unit: string, updatedOn: string, baseAmount?: number | null, baseUnit?: BaseUnit | null } | null, supply: { monthlyCapacity?: string | null, capacityUnit?: string | null, seasonMonths: Array<number>, stockState?: StockState | null } } | null, unusual?: { before: string, after: string } | null, userErrors: Array<{ code: OfferUpdateErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnPhotosQueryVariables = Exact<{
  slug: Scalars['String']['input'];
}>;


export type OwnPhotosQuery = { productListings: { nodes: Array<{ images: Array<{ id: string, revision: number, position: number, url: string, alt?: string | null, width: number, height: number, altEnglish?: string | null, file?: { id: string } | null, renditions: Array<{ url: string, width: number, mediaType: string }> }> }> } };

export type OwnPhotoAttachMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ProductPhotoAttachInput;
}>;


export type OwnPhotoAttachMutation = { productPhotoAttach: { suggestedAlt?: string | null, photo?: { id: string } | null, userErrors: Array<{ code: ProductPhotoAttachErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnPhotoUpdateMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ProductPhotoUpdateInput;
}>;


export type OwnPhotoUpdateMutation = { productPhotoUpdate: { suggestedAlt?: string | null, photo?: { revision: number } | null, userErrors: Array<{ code: ProductPhotoUpdateErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnPhotoRemoveMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ProductPhotoRemoveInput;
}>;


export type OwnPhotoRemoveMutation = { productPhotoRemove: { product?: { id: string } | null, userErrors: Array<{ code: ProductPhotoRemoveErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnPhotoOrderMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ProductPhotoReorderInput;
}>;


export type OwnPhotoOrderMutation = { productPhotoReorder: { product?: { id: string } | null, userErrors: Array<{ code: ProductPhotoReorderErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnPlacesQueryVariables = Exact<{
  slug: Scalars['String']['input'];
}>;


export type OwnPlacesQuery = { productListings: { nodes: Array<{ pointsOfSale: Array<{ id: string, revision: number, kind: PointOfSaleKind, name: string, address?: string | null, openingHours?: string | null, producer?: { id: string } | null }> }> } };

export type OwnPlaceAddMutationVariables = Exact<{
  input: PointOfSaleCreateInput;
}>;


export type OwnPlaceAddMutation = { pointOfSaleCreate: { pointOfSale?: { id: string } | null, userErrors: Array<{ code: PointOfSaleCreateErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnPlaceChangeMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: PointOfSaleUpdateInput;
}>;


export type OwnPlaceChangeMutation = { pointOfSaleUpdate: { pointOfSale?: { revision: number } | null, userErrors: Array<{ code: PointOfSaleUpdateErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnPlaceArchiveMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: PointOfSaleArchiveInput;
}>;


export type OwnPlaceArchiveMutation = { pointOfSaleArchive: { pointOfSale?: { id: string } | null, userErrors: Array<{ code: PointOfSaleArchiveErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnProducersQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnProducersQuery = { viewer?: { person: { name: string } } | null, myProducers: Array<{ id: string, slug: string, name: string, isDemonstration: boolean }> };

export type OwnProductQueryVariables = Exact<{
  slug: Scalars['String']['input'];
}>;


export type OwnProductQuery = { productListings: { nodes: Array<{ id: string, slug: string, name: string, status: ProductStatus, revision: number, returnReason?: string | null, isDemonstration: boolean, stars?: number | null, validity: ProductValidity, certifiedUntil?: string | null, summary?: string | null, certificate?: { status: CertificateStatus } | null, group?: { code: string } | null, producer?: { id: string, name: string } | null, price?: { amount: number, unit: string, updatedOn: string, baseAmount?: number | null, baseUnit?: BaseUnit | null } | null, supply: { monthlyCapacity?: string | null, capacityUnit?: string | null, seasonMonths: Array<number>, stockState?: StockState | null }, images: Array<{ id: string }>, image?: { url: string, alt?: string | null, width: number, height: number, renditions: Array<{ url: string, width: number, mediaType: string }> } | null }> } };

export type OwnProductListQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type OwnProductListQuery = { productListings: { totalCount?: number | null, nodes: Array<{ id: string, slug: string, name: string, status: ProductStatus, stars?: number | null, validity: ProductValidity, certifiedUntil?: string | null, certificate?: { status: CertificateStatus } | null, group?: { code: string } | null, price?: { amount: number, unit: string, updatedOn: string } | null, supply: { stockState?: StockState | null }, image?: { url: string, alt?: string | null, width: number, height: number, renditions: Array<{ url: string, width: number, mediaType: string }> } | null }>, pageInfo: { hasNextPage: boolean, endCursor?: string | null } } };

export type OwnRenewalQueryVariables = Exact<{
  slug: Scalars['String']['input'];
}>;


export type OwnRenewalQuery = { productListings: { nodes: Array<{ certificate?: { id: string, number: string, status: CertificateStatus, validUntil: string, reRatingWindow: { from: string, to: string, isOpen: boolean } } | null, dossiers: Array<{ id: string, kind: DossierKind, state: DossierState, year: number, revision: number, receiptNumber?: string | null, submittedAt?: string | null, checklist: Array<{ piece: DossierPiece, name: string, required: boolean, state: CheckState }>, criteriaChecklist: Array<{ claimed: boolean, evidenceCount: number, state: CheckState, criterion?: { id: string, code: string, name: string } | null }>, evidence: Array<{ id: string, kind: EvidenceKind, title: string, reference?: string | null, url?: string | null, validUntil?: string | null, expired: boolean, criteria: Array<{ id: string, code: string, name: string }>, file?: { id: string, name: string, link?: { url: string } | null } | null }>, history: Array<{ toState: DossierState, reason?: string | null, createdAt: string }>, comments: Array<{ id: string, text: string, state: CommentState }>, requests: Array<{ id: string, text: string, dueOn: string, state: RequestState, addressee: RequestAddressee }> }> }> } };

export type OwnDossierBeginMutationVariables = Exact<{
  input: DossierCreateInput;
}>;


export type OwnDossierBeginMutation = { dossierCreate: { dossier?: { id: string } | null, userErrors: Array<{ code: DossierCreateErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnDossierSubmitMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: DossierSubmitInput;
}>;


export type OwnDossierSubmitMutation = { dossierSubmit: { dossier?: { state: DossierState } | null, userErrors: Array<{ code: DossierSubmitErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnPaperAddMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: DossierEvidenceAddInput;
}>;


export type OwnPaperAddMutation = { dossierEvidenceAdd: { evidence?: { id: string } | null, userErrors: Array<{ code: DossierEvidenceAddErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnPaperRemoveMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: DossierEvidenceRemoveInput;
}>;


export type OwnPaperRemoveMutation = { dossierEvidenceRemove: { dossier?: { id: string } | null, userErrors: Array<{ code: DossierEvidenceRemoveErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnSalesQueryVariables = Exact<{
  filter: SalesFilter;
}>;


export type OwnSalesQuery = { salesRecords: { nodes: Array<{ id: string, revision: number, channel: SalesChannel, amount: number, quantity?: string | null, unit?: string | null, note?: string | null, earlier: Array<{ revision: number, amount: number, reportedAt: string }>, product?: { id: string } | null, period: { kind: SalesPeriodKind, year: number, number?: number | null } }>, pageInfo: { hasNextPage: boolean, endCursor?: string | null } } };

export type OwnSalesReportMutationVariables = Exact<{
  input: SalesReportInput;
}>;


export type OwnSalesReportMutation = { salesReport: { record?: { id: string, revision: number } | null, userErrors: Array<{ code: SalesReportErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnSalesUndoMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: SalesReportUndoInput;
}>;


export type OwnSalesUndoMutation = { salesReportUndo: { record?: { revision: number } | null, userErrors: Array<{ code: SalesReportUndoErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnCodeRequestMutationVariables = Exact<{
  input: SignInCodeRequestInput;
}>;


export type OwnCodeRequestMutation = { signInCodeRequest: { validMinutes?: number | null, userErrors: Array<{ code: SignInCodeRequestErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnSignInMutationVariables = Exact<{
  input: SignInWithCodeInput;
}>;


export type OwnSignInMutation = { signInWithCode: { token?: string | null, expiresAt?: string | null, userErrors: Array<{ code: SignInWithCodeErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnStoryQueryVariables = Exact<{
  slug: Scalars['String']['input'];
}>;


export type OwnStoryQuery = { productListings: { nodes: Array<{ languages: Array<Language>, name: string, summary?: string | null, story?: string | null, ingredients?: string | null, englishName: string, englishSummary?: string | null, englishStory?: string | null, englishIngredients?: string | null, claims: Array<{ kind: ClaimKind, text: string, evidence: string }> }> } };

export type OwnChangesQueryVariables = Exact<{
  filter: ListingChangeFilter;
}>;


export type OwnChangesQuery = { listingChanges: { nodes: Array<{ id: string, state: ListingChangeState, reason?: string | null, note?: string | null, createdAt: string, decidedAt?: string | null, differences: Array<{ field: ListingField, before?: string | null, proposed?: string | null, current?: string | null, moved: boolean }> }> } };

export type OwnProposeMutationVariables = Exact<{
  input: ListingChangeProposeInput;
}>;


export type OwnProposeMutation = { listingChangePropose: { listingChange?: { id: string } | null, userErrors: Array<{ code: ListingChangeProposeErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnProposalWithdrawMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ListingChangeWithdrawInput;
}>;


export type OwnProposalWithdrawMutation = { listingChangeWithdraw: { listingChange?: { id: string } | null, userErrors: Array<{ code: ListingChangeWithdrawErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnTextsMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ProductUpdateInput;
}>;


export type OwnTextsMutation = { productUpdate: { product?: { revision: number } | null, userErrors: Array<{ code: ProductUpdateErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnSubmitMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ProductSubmitInput;
}>;


export type OwnSubmitMutation = { productSubmit: { product?: { status: ProductStatus } | null, userErrors: Array<{ code: ProductSubmitErrorCode, message: string, field?: Array<string> | null }> } };

export type ApprovedMatrixQueryVariables = Exact<{
  setCode: Scalars['String']['input'];
  fromYear: Scalars['Int']['input'];
  toYear: Scalars['Int']['input'];
  periodKind?: AssessmentPeriodKind;
}>;


export type ApprovedMatrixQuery = { approvedMatrix?: { setCode: string, indicators: Array<{ code: string, criterionNumber: number, unit?: string | null }>, communes: Array<{ code: string, name: string, cells: Array<{ year: number, indicatorCode: string, value?: string | null, yesNo?: boolean | null, met?: boolean | null }> }> } | null };

export type CardsQueryVariables = Exact<{
  filter?: InputMaybe<ProductFilter>;
  orderBy?: InputMaybe<ProductOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type CardsQuery = { products: { nodes: Array<{ id: string, slug: string, name: string, stars?: number | null, validity: ProductValidity, certifiedUntil?: string | null, isDemonstration: boolean, certificate?: { status: CertificateStatus } | null, group?: { code: string } | null, price?: { amount: number, unit: string } | null, producer?: { name: string } | null, commune?: { name: string } | null, image?: { url: string, alt?: string | null, width: number, height: number, renditions: Array<{ url: string, width: number, mediaType: string }> } | null }> } };

export type CataloguePageQueryVariables = Exact<{
  filter?: InputMaybe<ProductFilter>;
  orderBy?: InputMaybe<ProductOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
}>;


export type CataloguePageQuery = { products: { totalCount?: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null }, nodes: Array<{ id: string, slug: string, name: string, stars?: number | null, validity: ProductValidity, certifiedUntil?: string | null, isDemonstration: boolean, certificate?: { status: CertificateStatus } | null, group?: { code: string } | null, price?: { amount: number, unit: string } | null, producer?: { name: string } | null, commune?: { name: string } | null, image?: { url: string, alt?: string | null, width: number, height: number, renditions: Array<{ url: string, width: number, mediaType: string }> } | null }> }, productFacets: { stars: Array<{ stars: number, count: number }>, groups: Array<{ count: number, group?: { code: string, name: string } | null }>, communes: Array<{ count: number, commune?: { code: string, name: string } | null }>, validity: Array<{ validity: ProductValidity, count: number }>, seasons: Array<{ month: number, count: number }> } };

export type CommunePageQueryVariables = Exact<{
  code: Scalars['String']['input'];
  all?: InputMaybe<ProductFilter>;
  valid?: InputMaybe<ProductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type CommunePageQuery = { commune?: { kind: CommuneKind, code: string, name: string, fullName: string, areaKm2?: number | null, population?: number | null, headquarters?: string | null, legalBasis?: string | null, validFrom?: string | null, predecessors: Array<{ code: string, fullName: string, district?: { fullName: string } | null }> } | null, productFacets: { stars: Array<{ stars: number, count: number }> }, products: { totalCount?: number | null, pageInfo: { hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ id: string, slug: string, name: string, stars?: number | null, validity: ProductValidity, certifiedUntil?: string | null, isDemonstration: boolean, certificate?: { status: CertificateStatus } | null, group?: { code: string } | null, price?: { amount: number, unit: string } | null, producer?: { name: string } | null, commune?: { name: string } | null, image?: { url: string, alt?: string | null, width: number, height: number, renditions: Array<{ url: string, width: number, mediaType: string }> } | null }> } };

export type ProducerPageQueryVariables = Exact<{
  slug: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ProducerPageQuery = { producer?: { id: string, slug: string, name: string, languages: Array<Language>, kind: ProducerKind, introduction?: string | null, website?: string | null, isDemonstration: boolean, source?: string | null, contact: { phone?: string | null, zalo?: string | null, email?: string | null, address?: string | null, shopLinks: Array<string>, placePhoto?: { alt: string, renditions: Array<{ width: number, height: number, url: string, mediaType: string }> } | null }, commune?: { code: string, fullName: string, now: Array<{ code: string, fullName: string }> } | null, products: { totalCount?: number | null, pageInfo: { hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ id: string, slug: string, name: string, stars?: number | null, validity: ProductValidity, certifiedUntil?: string | null, isDemonstration: boolean, certificate?: { status: CertificateStatus } | null, group?: { code: string } | null, price?: { amount: number, unit: string } | null, producer?: { name: string } | null, commune?: { name: string } | null, image?: { url: string, alt?: string | null, width: number, height: number, renditions: Array<{ url: string, width: number, mediaType: string }> } | null }> } } | null };

export type CardFragment = { id: string, slug: string, name: string, stars?: number | null, validity: ProductValidity, certifiedUntil?: string | null, isDemonstration: boolean, certificate?: { status: CertificateStatus } | null, group?: { code: string } | null, price?: { amount: number, unit: string } | null, producer?: { name: string } | null, commune?: { name: string } | null, image?: { url: string, alt?: string | null, width: number, height: number, renditions: Array<{ url: string, width: number, mediaType: string }> } | null };

export type CatalogueSummaryQueryVariables = Exact<{ [key: string]: never; }>;


export type CatalogueSummaryQuery = { catalogueSummary: { productCount: number, validCount: number, producerCount: number, asOf: string, lastPublishedAt?: string | null, byStars: Array<{ stars: number, count: number }>, byGroup: Array<{ count: number, group?: { code: string, name: string } | null }> } };

export type CheckCodeQueryVariables = Exact<{
  code: Scalars['String']['input'];
}>;


export type CheckCodeQuery = { verifyCertificate?: { status: CertificateStatus, stars?: number | null, number: string, productName: string, producerName: string, productCode?: string | null, validUntil: string } | null };

export type CodeHintQueryVariables = Exact<{
  code: Scalars['String']['input'];
}>;


export type CodeHintQuery = { verificationHint: { problem: VerificationProblem, positions: Array<number>, message: string } };

export type CommuneQueryVariables = Exact<{
  code: Scalars['String']['input'];
  on?: InputMaybe<Scalars['LocalDate']['input']>;
}>;


export type CommuneQuery = { commune?: { id: string, kind: CommuneKind, code: string, name: string, fullName: string, slug: string, validFrom?: string | null, validUntil?: string | null, areaKm2?: number | null, population?: number | null, headquarters?: string | null, legalBasis?: string | null, location?: { latitude: number, longitude: number } | null, district?: { code: string, fullName: string } | null, province?: { code: string, fullName: string } | null, predecessors: Array<{ code: string, fullName: string, district?: { code: string, fullName: string } | null }>, successors: Array<{ code: string, fullName: string }>, now: Array<{ code: string, fullName: string }> } | null };

export type CommuneListQueryVariables = Exact<{
  filter?: InputMaybe<CommuneFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type CommuneListQuery = { communes: { pageInfo: { hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ code: string, kind: CommuneKind, name: string, fullName: string, location?: { latitude: number, longitude: number } | null }> } };

export type CommuneSearchQueryVariables = Exact<{
  text: Scalars['String']['input'];
  limit?: InputMaybe<Scalars['Int']['input']>;
}>;


export type CommuneSearchQuery = { communeSearch: Array<{ commune: { code: string, fullName: string }, matched: { code: string, fullName: string, validUntil?: string | null } }> };

export type ComparePageQueryVariables = Exact<{
  slug: Scalars['String']['input'];
}>;


export type ComparePageQuery = { product?: { slug: string, name: string, stars?: number | null, validity: ProductValidity, certifiedUntil?: string | null, isDemonstration: boolean, certificate?: { status: CertificateStatus } | null, group?: { code: string, name: string } | null, subgroup?: { name: string } | null, price?: { amount: number, unit: string, updatedOn: string, baseAmount?: number | null, baseUnit?: BaseUnit | null } | null, supply: { monthlyCapacity?: string | null, capacityUnit?: string | null, seasonMonths: Array<number>, stockState?: StockState | null }, image?: { url: string, alt?: string | null, width: number, height: number } | null, commune?: { code: string, name: string } | null, producer?: { slug: string, name: string } | null } | null };

export type FacetsQueryVariables = Exact<{
  filter?: InputMaybe<ProductFilter>;
}>;


export type FacetsQuery = { productFacets: { stars: Array<{ stars: number, count: number }>, groups: Array<{ count: number, group?: { code: string, name: string } | null }>, communes: Array<{ count: number, commune?: { code: string, name: string } | null }>, validity: Array<{ validity: ProductValidity, count: number }> } };

export type FindInCatalogueQueryVariables = Exact<{
  query: Scalars['String']['input'];
  validity?: InputMaybe<ValidityFilter>;
}>;


export type FindInCatalogueQuery = { products: { totalCount?: number | null, nodes: Array<{ id: string, slug: string, name: string, stars?: number | null, validity: ProductValidity, certifiedUntil?: string | null, isDemonstration: boolean, producer?: { name: string } | null }> } };

export type HomePageQueryVariables = Exact<{ [key: string]: never; }>;


export type HomePageQuery = { catalogueSummary: { productCount: number, validCount: number, producerCount: number, asOf: string, byGroup: Array<{ count: number, group?: { code: string } | null }> }, productFacets: { groups: Array<{ count: number, group?: { code: string, name: string } | null }>, communes: Array<{ count: number, commune?: { code: string, name: string } | null }> }, communes: { nodes: Array<{ code: string, name: string, location?: { latitude: number, longitude: number } | null }> } };

export type InquiryReceiptQueryVariables = Exact<{
  code: Scalars['String']['input'];
}>;


export type InquiryReceiptQuery = { inquiryReceipt?: { code: string, state: InquiryState, sentAt: string, dueAt: string, productName?: string | null, producerName?: string | null, replies: Array<{ content: string, at: string }> } | null };

export type InquirySendMutationVariables = Exact<{
  input: InquirySendInput;
}>;


export type InquirySendMutation = { inquirySend: { receipt?: { code: string } | null, userErrors: Array<{ code: InquirySendErrorCode, message: string, field?: Array<string> | null }> } };

export type MapPageQueryVariables = Exact<{
  filter?: InputMaybe<ProductFilter>;
}>;


export type MapPageQuery = { communes: { nodes: Array<{ code: string, kind: CommuneKind, name: string, fullName: string, location?: { latitude: number, longitude: number } | null }> }, productFacets: { communes: Array<{ count: number, commune?: { code: string } | null }> } };

export type NewestQueryVariables = Exact<{
  first: Scalars['Int']['input'];
}>;


export type NewestQuery = { products: { nodes: Array<{ slug: string, name: string, summary?: string | null, stars?: number | null, publishedAt?: string | null, isDemonstration: boolean, certificate?: { issuedOn: string } | null, commune?: { name: string } | null, producer?: { name: string } | null }> } };

export type OpenDataQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type OpenDataQuery = { products: { pageInfo: { hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ slug: string, name: string, languages: Array<Language>, stars?: number | null, validity: ProductValidity, certifiedUntil?: string | null, isDemonstration: boolean, publishedAt?: string | null, nameVi: string, nameEn: string, certificate?: { number: string, status: CertificateStatus, issuedOn: string, productCode?: string | null } | null, group?: { code: string, name: string } | null, subgroup?: { code: string, name: string } | null, price?: { amount: number, unit: string, updatedOn: string } | null, supply: { monthlyCapacity?: string | null, capacityUnit?: string | null, seasonMonths: Array<number> }, commune?: { code: string, fullName: string } | null, producer?: { slug: string, name: string, kind: ProducerKind } | null }> } };

export type PaperPageQueryVariables = Exact<{
  code: Scalars['String']['input'];
}>;


export type PaperPageQuery = { verifyDocument: { standing: DocumentStanding, message: string, kind?: DocumentKind | null, number?: string | null, version?: number | null, newest?: boolean | null, printedAt?: string | null, dataHashPrefix?: string | null, sha256?: string | null, checkedAt: string } };

export type PointsOfSaleQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PointOfSaleFilter>;
}>;


export type PointsOfSaleQuery = { pointsOfSale: { totalCount?: number | null, nodes: Array<{ id: string, name: string, kind: PointOfSaleKind, address?: string | null, openingHours?: string | null, source?: string | null, revision: number, isDemonstration: boolean, location?: { latitude: number, longitude: number } | null, commune?: { id: string, code: string, name: string } | null, producer?: { id: string, slug: string, name: string } | null, products: Array<{ id: string, slug: string, name: string }> }>, pageInfo: { hasNextPage: boolean, endCursor?: string | null } } };

export type ProducersWithProductsQueryVariables = Exact<{
  filter?: InputMaybe<ProducerFilter>;
  orderBy?: InputMaybe<ProducerOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  products?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ProducersWithProductsQuery = { producers: { pageInfo: { hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ id: string, slug: string, name: string, kind: ProducerKind, isDemonstration: boolean, commune?: { code: string, name: string } | null, products: { nodes: Array<{ id: string, slug: string, name: string, stars?: number | null, price?: { amount: number, unit: string } | null }> } }> } };

export type ProductChainQueryVariables = Exact<{
  slug: Scalars['String']['input'];
  lots?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ProductChainQuery = { product?: { id: string, chainGraph: { nodes: Array<{ id: string, kind: SupplyNodeKind, name: string, column: number, stage?: ChainStage | null, place?: string | null }>, edges: Array<{ from: string, to: string, flow?: string | null }> }, lots: { totalCount?: number | null, nodes: Array<{ code: string, madeOn: string, bestBefore?: string | null, state: LotState, withdrawalReason?: string | null, hasWithdrawnInput: boolean, demonstration: boolean, commune?: { fullName: string } | null, inputs: Array<{ name?: string | null, lot?: { code: string, product?: { slug: string, name: string } | null } | null, supplier?: { name: string } | null }> }> } } | null };

export type ProductDetailQueryVariables = Exact<{
  slug: Scalars['String']['input'];
}>;


export type ProductDetailQuery = { product?: { id: string, slug: string, name: string, languages: Array<Language>, summary?: string | null, story?: string | null, ingredients?: string | null, stars?: number | null, validity: ProductValidity, certifiedUntil?: string | null, publishedAt?: string | null, isDemonstration: boolean, source?: string | null, claims: Array<{ kind: ClaimKind, text: string, evidence: string }>, certificate?: { number: string, stars?: number | null, status: CertificateStatus, issuedOn: string, validUntil: string, productCode?: string | null, decision?: { number: string, decidedOn: string, issuer: string } | null } | null, group?: { code: string, name: string } | null, family?: { code: string, name: string } | null, subgroup?: { code: string, name: string, sheetNumber?: number | null } | null, price?: { amount: number, currency: Currency, unit: string, updatedOn: string, baseAmount?: number | null, baseUnit?: BaseUnit | null } | null, supply: { monthlyCapacity?: string | null, capacityUnit?: string | null, seasonMonths: Array<number>, stockState?: StockState | null }, images: Array<{ url: string, alt?: string | null, width: number, height: number }>, commune?: { code: string, fullName: string, location?: { latitude: number, longitude: number } | null } | null, producer?: { slug: string, name: string, kind: ProducerKind, website?: string | null, commune?: { code: string, fullName: string } | null, contact: { phone?: string | null, email?: string | null, address?: string | null }, products: { nodes: Array<{ slug: string, name: string, stars?: number | null, image?: { url: string, alt?: string | null, width: number, height: number } | null }> } } | null } | null };

export type ProductGroupsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProductGroupsQuery = { productGroups: Array<{ code: string, name: string, children: Array<{ code: string, name: string, children: Array<{ code: string, name: string, sheetNumber?: number | null }> }> }> };

export type ProductListQueryVariables = Exact<{
  filter?: InputMaybe<ProductFilter>;
  orderBy?: InputMaybe<ProductOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
}>;


export type ProductListQuery = { products: { totalCount?: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null }, nodes: Array<{ id: string, slug: string, name: string, stars?: number | null, validity: ProductValidity, certifiedUntil?: string | null, isDemonstration: boolean, certificate?: { number: string, stars?: number | null, status: CertificateStatus, validUntil: string } | null, price?: { amount: number, currency: Currency, unit: string, updatedOn: string } | null, producer?: { slug: string, name: string, commune?: { code: string, name: string } | null } | null, commune?: { code: string, name: string } | null, image?: { url: string, alt?: string | null, width: number, height: number } | null }> } };

export type ProductListPlainQueryVariables = Exact<{
  filter?: InputMaybe<ProductFilter>;
  orderBy?: InputMaybe<ProductOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
}>;


export type ProductListPlainQuery = { products: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null }, nodes: Array<{ id: string, slug: string, name: string, stars?: number | null, validity: ProductValidity, certifiedUntil?: string | null, isDemonstration: boolean, certificate?: { number: string, stars?: number | null, status: CertificateStatus, validUntil: string } | null, price?: { amount: number, currency: Currency, unit: string, updatedOn: string } | null, producer?: { slug: string, name: string, commune?: { code: string, name: string } | null } | null, commune?: { code: string, name: string } | null, image?: { url: string, alt?: string | null, width: number, height: number } | null }> } };

export type ProductPageQueryVariables = Exact<{
  slug: Scalars['String']['input'];
}>;


export type ProductPageQuery = { product?: { id: string, slug: string, name: string, languages: Array<Language>, summary?: string | null, story?: string | null, ingredients?: string | null, stars?: number | null, validity: ProductValidity, certifiedUntil?: string | null, isDemonstration: boolean, source?: string | null, vietnameseSummary?: string | null, vietnameseStory?: string | null, vietnameseIngredients?: string | null, certificates: Array<{ number: string, stars?: number | null, status: CertificateStatus, issuedOn: string, validUntil: string, productCode?: string | null, decision?: { number: string, decidedOn: string, issuer: string } | null, revocation?: { revokedOn: string, decisionNumber: string, decidedOn: string, issuer?: string | null } | null, extension?: { extendedUntil: string } | null }>, group?: { code: string, name: string } | null, subgroup?: { name: string } | null, price?: { amount: number, currency: Currency, unit: string, updatedOn: string, baseAmount?: number | null, baseUnit?: BaseUnit | null } | null, supply: { monthlyCapacity?: string | null, capacityUnit?: string | null, seasonMonths: Array<number>, stockState?: StockState | null }, pointsOfSale: Array<{ id: string, name: string, address?: string | null, openingHours?: string | null, isDemonstration: boolean, commune?: { fullName: string } | null }>, images: Array<{ url: string, alt?: string | null, width: number, height: number, renditions: Array<{ url: string, width: number, mediaType: string }> }>, commune?: { code: string, name: string, fullName: string } | null, producer?: { slug: string, name: string, kind: ProducerKind, website?: string | null, commune?: { fullName: string } | null, contact: { phone?: string | null, zalo?: string | null, email?: string | null, address?: string | null, shopLinks: Array<string> } } | null } | null };

export type ProductReachQueryVariables = Exact<{
  slug: Scalars['String']['input'];
}>;


export type ProductReachQuery = { product?: { id: string, producer?: { id: string, contact: { phone?: string | null, email?: string | null, address?: string | null, zalo?: string | null, shopLinks: Array<string>, representative?: string | null, placePhoto?: { alt: string, renditions: Array<{ width: number, height: number, url: string, mediaType: string }> } | null } } | null, images: Array<{ id: string, url: string, alt?: string | null, width: number, height: number, position: number, revision: number, renditions: Array<{ width: number, height: number, url: string, mediaType: string }> }>, pointsOfSale: Array<{ id: string, name: string, kind: PointOfSaleKind, address?: string | null, openingHours?: string | null, location?: { latitude: number, longitude: number } | null, commune?: { id: string, code: string, name: string } | null }> } | null };

export type ProductSearchQueryVariables = Exact<{
  filter?: InputMaybe<ProductFilter>;
  orderBy?: InputMaybe<ProductOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ProductSearchQuery = { products: { totalCount?: number | null, pageInfo: { hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ id: string, slug: string, name: string, stars?: number | null, validity: ProductValidity, isDemonstration: boolean, price?: { amount: number, unit: string } | null, producer?: { slug: string, name: string } | null, commune?: { code: string, name: string } | null, image?: { url: string, alt?: string | null, width: number, height: number } | null }> }, productFacets: { stars: Array<{ stars: number, count: number }> } };

export type ProductTraceQueryVariables = Exact<{
  product: Scalars['String']['input'];
  code: Scalars['String']['input'];
}>;


export type ProductTraceQuery = { lot?: { id: string, code: string, state: LotState, madeOn: string, bestBefore?: string | null, note?: string | null, withdrawnOn?: string | null, withdrawalReason?: string | null, hasWithdrawnInput: boolean, demonstration: boolean, quantity?: { amount: string, unit: string } | null, commune?: { code: string, fullName: string } | null, madeBy?: { name: string } | null, product?: { slug: string, name: string } | null, inputs: Array<{ name?: string | null, quantity?: { amount: string, unit: string } | null, lot?: { code: string, product?: { slug: string, name: string } | null } | null, supplier?: { name: string } | null }>, upstream: Array<{ distance: number, lot?: { code: string, madeOn: string, state: LotState, product?: { slug: string, name: string } | null } | null }> } | null };

export type ProgrammeCriteriaQueryVariables = Exact<{
  code: Scalars['String']['input'];
}>;


export type ProgrammeCriteriaQuery = { criteriaSet?: { code: string, level: CriteriaLevel, standard: string, name: string, legalBasis: string, validFrom?: string | null, validTo?: string | null, sources: Array<string>, criteria: Array<{ number: number, name: string, indicators: Array<{ code: string, unit?: string | null, comparator: Comparator, valueKind: IndicatorValueKind, sources: Array<string>, nameVi: string, nameEn: string, thresholds: Array<{ regionCode?: string | null, communeGroup?: string | null, year?: number | null, value?: string | null, yesNo?: boolean | null, comparator: Comparator, unit?: string | null, thresholdsStatus: ThresholdsStatus, validFrom?: string | null, validTo?: string | null, source: string, confidence: CriteriaConfidence }> }> }> } | null };

export type ProgrammeCriteriaSetsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgrammeCriteriaSetsQuery = { criteriaSets: Array<{ code: string, level: CriteriaLevel, nameVi: string, nameEn: string }> };

export type ProgrammeRecognisedQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgrammeRecognisedQuery = { communeStandings: Array<{ commune: { code: string, validFrom?: string | null, validUntil?: string | null, nameVi: string, nameEn: string }, own: Array<{ standard: RuralStandard, year: number, recognisedOn: string, decisionNumber: string, revokedOn?: string | null, earlierSource?: string | null, isDemonstration: boolean }>, former: Array<{ unit: { code: string, validFrom?: string | null, validUntil?: string | null, nameVi: string, nameEn: string }, facts: Array<{ standard: RuralStandard, year: number, recognisedOn: string, decisionNumber: string, revokedOn?: string | null, earlierSource?: string | null, isDemonstration: boolean }> }> }> };

export type RecognisedUnitFragment = { code: string, validFrom?: string | null, validUntil?: string | null, nameVi: string, nameEn: string };

export type RecognisedAtFragment = { standard: RuralStandard, year: number, recognisedOn: string, decisionNumber: string, revokedOn?: string | null, earlierSource?: string | null, isDemonstration: boolean };

export type ProgrammeResultsQueryVariables = Exact<{
  setCode: Scalars['String']['input'];
  fromYear: Scalars['Int']['input'];
  toYear: Scalars['Int']['input'];
  periodKind: AssessmentPeriodKind;
}>;


export type ProgrammeResultsQuery = { approvedMatrix?: { indicators: Array<{ code: string, criterionNumber: number, unit?: string | null }>, communes: Array<{ code: string, name: string, validFrom?: string | null, cells: Array<{ year: number, indicatorCode: string, value?: string | null, yesNo?: boolean | null, met?: boolean | null, isDemonstration: boolean }> }> } | null };

export type ProgrammeTargetsQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ProgrammeTargetsQuery = { targets: { pageInfo: { hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ code: string, text: string, metric: ProgrammeTargetMetric, comparator: Comparator, baseline?: string | null, goal: string, unit: string, startsOn?: string | null, due: string, owner?: string | null, reportedSource?: string | null, place:
        | { code: string, fullName: string }
        | { code: string, fullName: string }
        | { code: string, fullName: string }
        | Record<PropertyKey, never>
      , document?: { number: string, issuedOn: string, issuer: string } | null, progress: { value?: string | null, source: TargetProgressSource, asOf?: string | null, met?: boolean | null } }> } };

export type ProgrammeUnitsQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ProgrammeUnitsQuery = { communes: { pageInfo: { hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ code: string, kind: CommuneKind, validFrom?: string | null, validUntil?: string | null, areaKm2?: number | null, population?: number | null, legalBasis?: string | null, source?: string | null, nameVi: string, nameEn: string, district?: { code: string, fullName: string } | null, province?: { code: string, fullName: string } | null, predecessors: Array<{ code: string }>, successors: Array<{ code: string }> }> } };

export type SharedListPageQueryVariables = Exact<{
  token: Scalars['String']['input'];
}>;


export type SharedListPageQuery = { sharedList?: { state: CuratedListShareState, message: string, title?: string | null, note?: string | null, frozenAt?: string | null, expiresOn: string, demonstration: boolean, items: Array<{ position: number, booth?: string | null, slug: string, name: string, producer: string, priceAmount?: number | null, priceUnit?: string | null, stars?: number | null, validUntil?: string | null, phone?: string | null, email?: string | null, address?: string | null, changes: Array<CuratedListItemChange>, product: { validity: ProductValidity, certifiedUntil?: string | null, isDemonstration: boolean, certificate?: { status: CertificateStatus } | null, group?: { code: string } | null, commune?: { fullName: string } | null, price?: { amount: number, unit: string, updatedOn: string } | null, supply: { monthlyCapacity?: string | null, capacityUnit?: string | null }, image?: { url: string, alt?: string | null, width: number, height: number, renditions: Array<{ url: string, width: number, mediaType: string }> } | null } }> } | null };

export type SitemapQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  afterProduct?: InputMaybe<Scalars['String']['input']>;
  afterProducer?: InputMaybe<Scalars['String']['input']>;
}>;


export type SitemapQuery = { products: { pageInfo: { hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ slug: string }> }, producers: { pageInfo: { hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ slug: string }> } };

export type SuggestionsQueryVariables = Exact<{
  query: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type SuggestionsQuery = { catalogueSuggestions: Array<{ kind: SuggestionKind, product?: { slug: string, name: string, stars?: number | null } | null, producer?: { slug: string, name: string } | null, commune?: { code: string, fullName: string } | null, group?: { code: string, name: string } | null }> };

export type UpcomingEventsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type UpcomingEventsQuery = { upcomingEvents: { pageInfo: { hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ id: string, kind: PromotionEventKind, name: string, organiser: string, place?: string | null, startsOn: string, endsOn: string, scope: PromotionEventScope, status: PromotionEventStatus, boothsTotal?: number | null, boothsOwn?: number | null, source?: string | null, demonstration: boolean, commune?: { code: string, name: string, fullName: string, slug: string } | null }> } };

export type VerifyPageQueryVariables = Exact<{
  code: Scalars['String']['input'];
}>;


export type VerifyPageQuery = { verifyCertificate?: { status: CertificateStatus, stars?: number | null, number: string, productName: string, producerName: string, productCode?: string | null, issuedOn: string, validUntil: string, extendedUntil?: string | null, origin: CertificateOrigin, verifiedAgainstSource: boolean, certificate: { decision?: { number: string, decidedOn: string, issuer: string } | null, revocation?: { revokedOn: string, decisionNumber: string, decidedOn: string, issuer?: string | null } | null, product?: { slug: string, name: string, isDemonstration: boolean, commune?: { fullName: string } | null, image?: { url: string, alt?: string | null, width: number, height: number, renditions: Array<{ url: string, width: number, mediaType: string }> } | null } | null } } | null };

export type RecordDecisionMutationVariables = Exact<{
  input: RecognitionDecisionRecordInput;
}>;


export type RecordDecisionMutation = { recognitionDecisionRecord: { decision?: { id: string, number: string, decidedOn: string } | null, certificates?: Array<{ id: string, number: string, productCode?: string | null, verificationCode: string, awardedStars: number, issuedOn: string, validUntil: string }> | null, userErrors: Array<{ code: RecognitionDecisionRecordErrorCode, message: string, field?: Array<string> | null }> } };

export type RevokeCertificateMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: CertificateRevokeInput;
}>;


export type RevokeCertificateMutation = { certificateRevoke: { certificate?: { id: string, status: CertificateStatus, stars?: number | null } | null, userErrors: Array<{ code: CertificateRevokeErrorCode, message: string, field?: Array<string> | null }> } };

export type CouncilsQueryVariables = Exact<{ [key: string]: never; }>;


export type CouncilsQuery = { councils: { nodes: Array<{ id: string, name: string, decisionNumber: string, members: Array<{ role: CouncilRole, scores: boolean, person?: { id: string, name: string } | null }> }> } };

export type CurrentRubricQueryVariables = Exact<{ [key: string]: never; }>;


export type CurrentRubricQuery = { currentRubricVersion?: { id: string, number: string } | null };

export type ScoringSessionQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ScoringSessionQuery = { councilSession?: { id: string, number: string, phase: SessionPhase, items: Array<{ id: string, position: number, phase: SessionItemPhase, productName?: string | null, finalStar?: number | null, result?: { sheetCount: number, totalSum: number, average: string, minTotal: number, maxTotal: number, spread: number, starByPoints: number, starByMinima: number, proposedStar: number, failedMinima: Array<{ star: number, requiredPoints: number, pointsSum: number, sheetsBelow: number, criterion?: { key: string, name: string } | null }>, explanation: Array<{ rule: string, text: string }> } | null }> } | null };

export type LookAtSheetQueryVariables = Exact<{
  itemId: Scalars['ID']['input'];
  sheetId: Scalars['ID']['input'];
}>;


export type LookAtSheetQuery = { item?:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { phase: SessionItemPhase, id: string, sheets?: Array<{ total: number }> | null, result?: { totalSum: number } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null, sheet?:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, totals?: { points: number } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type ScoringProgressQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ScoringProgressQuery = { sessionProgress?: { phase: SessionPhase, items?: Array<{ position: number, submitted: number, expected: number }> | null } | null };

export type SetUpCouncilMutationVariables = Exact<{
  input: CouncilCreateInput;
}>;


export type SetUpCouncilMutation = { councilCreate: { council?: { id: string, name: string } | null, userErrors: Array<{ code: CouncilCreateErrorCode, message: string, field?: Array<string> | null }> } };

export type SetCouncilRulesMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: CouncilRuleSetInput;
}>;


export type SetCouncilRulesMutation = { councilRuleSet: { rule?: { version: number, reason: string } | null, userErrors: Array<{ code: CouncilRuleSetErrorCode, message: string, field?: Array<string> | null }> } };

export type PlanSessionMutationVariables = Exact<{
  input: CouncilSessionCreateInput;
}>;


export type PlanSessionMutation = { councilSessionCreate: { session?: { id: string, number: string, phase: SessionPhase } | null, userErrors: Array<{ code: CouncilSessionCreateErrorCode, message: string, field?: Array<string> | null }> } };

export type AddToAgendaMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: CouncilSessionAddItemInput;
}>;


export type AddToAgendaMutation = { councilSessionAddItem: { item?: { id: string, position: number } | null, userErrors: Array<{ code: CouncilSessionAddItemErrorCode, message: string, field?: Array<string> | null }> } };

export type OpenSessionMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: CouncilSessionOpenInput;
}>;


export type OpenSessionMutation = { councilSessionOpen: { session?: { id: string, number: string, phase: SessionPhase } | null, userErrors: Array<{ code: CouncilSessionOpenErrorCode, message: string, field?: Array<string> | null }> } };

export type SaveScoresMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ScoreSheetSaveInput;
}>;


export type SaveScoresMutation = { scoreSheetSave: { sheet?: { id: string, state: ScoreSheetState, totals?: { points: number, answered: number, criteria: number } | null } | null, userErrors: Array<{ code: ScoreSheetSaveErrorCode, message: string, field?: Array<string> | null }> } };

export type HandInScoresMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ScoreSheetSubmitInput;
}>;


export type HandInScoresMutation = { scoreSheetSubmit: { receipt?: string | null, serverTotal?: number | null, sheet?: { id: string, state: ScoreSheetState } | null, userErrors: Array<{ code: ScoreSheetSubmitErrorCode, message: string, field?: Array<string> | null }> } };

export type CloseSessionMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: CouncilSessionCloseInput;
}>;


export type CloseSessionMutation = { councilSessionClose: { session?: { id: string, number: string, phase: SessionPhase } | null, userErrors: Array<{ code: CouncilSessionCloseErrorCode, message: string, field?: Array<string> | null }> } };

export type ReleaseSessionMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: CouncilSessionReleaseInput;
}>;


export type ReleaseSessionMutation = { councilSessionRelease: { session?: { id: string, number: string, phase: SessionPhase } | null, userErrors: Array<{ code: CouncilSessionReleaseErrorCode, message: string, field?: Array<string> | null }> } };

export type ScoredItemFragment = { id: string, position: number, phase: SessionItemPhase, productName?: string | null, finalStar?: number | null, result?: { sheetCount: number, totalSum: number, average: string, minTotal: number, maxTotal: number, spread: number, starByPoints: number, starByMinima: number, proposedStar: number, failedMinima: Array<{ star: number, requiredPoints: number, pointsSum: number, sheetsBelow: number, criterion?: { key: string, name: string } | null }>, explanation: Array<{ rule: string, text: string }> } | null };

export type OfficialSheetQueryVariables = Exact<{
  version: Scalars['String']['input'];
  number: Scalars['Int']['input'];
}>;


export type OfficialSheetQuery = { rubricSheet?: { id: string, number: number, name: string, maxPoints: number, scoredCriteria: Array<{ id: string, key: string, name: string, maxPoints: number, options: Array<{ id: string, points: number, printed: boolean, caseNumber?: number | null }>, minima: Array<{ star: number, points: number }> }> } | null };

export type BeginDossierMutationVariables = Exact<{
  input: DossierCreateInput;
}>;


export type BeginDossierMutation = { dossierCreate: { dossier?: { id: string, state: DossierState, revision: number, receiptNumber?: string | null } | null, userErrors: Array<{ code: DossierCreateErrorCode, message: string, field?: Array<string> | null }> } };

export type FillInDossierMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: DossierUpdateInput;
}>;


export type FillInDossierMutation = { dossierUpdate: { dossier?: { id: string, state: DossierState, revision: number, receiptNumber?: string | null } | null, userErrors: Array<{ code: DossierUpdateErrorCode, message: string, field?: Array<string> | null }> } };

export type FillInReportMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: DossierReportUpdateInput;
}>;


export type FillInReportMutation = { dossierReportUpdate: { dossier?: { id: string, state: DossierState, revision: number, receiptNumber?: string | null } | null, userErrors: Array<{ code: DossierReportUpdateErrorCode, message: string, field?: Array<string> | null }> } };

export type ReceiveSamplesMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: DossierSamplesRecordInput;
}>;


export type ReceiveSamplesMutation = { dossierSamplesRecord: { dossier?: { id: string, state: DossierState, revision: number, receiptNumber?: string | null } | null, userErrors: Array<{ code: DossierSamplesRecordErrorCode, message: string, field?: Array<string> | null }> } };

export type CheckDossierMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: DossierCheckRecordInput;
}>;


export type CheckDossierMutation = { dossierCheckRecord: { dossier?: { id: string, state: DossierState, revision: number, receiptNumber?: string | null } | null, userErrors: Array<{ code: DossierCheckRecordErrorCode, message: string, field?: Array<string> | null }> } };

export type AssessMyselfMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: DossierSelfScoreInput;
}>;


export type AssessMyselfMutation = { dossierSelfScore: { dossier?: { id: string, state: DossierState, revision: number, receiptNumber?: string | null } | null, userErrors: Array<{ code: DossierSelfScoreErrorCode, message: string, field?: Array<string> | null }> } };

export type AddEvidenceMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: DossierEvidenceAddInput;
}>;


export type AddEvidenceMutation = { dossierEvidenceAdd: { evidence?: { id: string, position: number, title: string } | null, dossier?: { id: string, state: DossierState, revision: number, receiptNumber?: string | null } | null, userErrors: Array<{ code: DossierEvidenceAddErrorCode, message: string, field?: Array<string> | null }> } };

export type LodgeDossierMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: DossierSubmitInput;
}>;


export type LodgeDossierMutation = { dossierSubmit: { missing?: Array<DossierPiece> | null, dossier?: { id: string, state: DossierState, revision: number, receiptNumber?: string | null } | null, userErrors: Array<{ code: DossierSubmitErrorCode, message: string, field?: Array<string> | null }> } };

export type AssessAsCommuneMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: CommuneAssessmentRecordInput;
}>;


export type AssessAsCommuneMutation = { communeAssessmentRecord: { dossier?: { id: string, state: DossierState, revision: number, receiptNumber?: string | null } | null, userErrors: Array<{ code: CommuneAssessmentRecordErrorCode, message: string, field?: Array<string> | null }> } };

export type ForwardDossierMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: DossierForwardInput;
}>;


export type ForwardDossierMutation = { dossierForward: { dossier?: { id: string, state: DossierState, revision: number, receiptNumber?: string | null } | null, userErrors: Array<{ code: DossierForwardErrorCode, message: string, field?: Array<string> | null }> } };

export type AcceptDossierMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: DossierAcceptInput;
}>;


export type AcceptDossierMutation = { dossierAccept: { dossier?: { id: string, state: DossierState, revision: number, receiptNumber?: string | null } | null, userErrors: Array<{ code: DossierAcceptErrorCode, message: string, field?: Array<string> | null }> } };

export type DossierStepFragment = { id: string, state: DossierState, revision: number, receiptNumber?: string | null };

export type ProposeListingChangeMutationVariables = Exact<{
  input: ListingChangeProposeInput;
}>;


export type ProposeListingChangeMutation = { listingChangePropose: { listingChange?: { id: string, state: ListingChangeState, reason?: string | null, revision: number, baseVersion: number, differences: Array<{ field: ListingField, before?: string | null, proposed?: string | null, current?: string | null, moved: boolean }> } | null, product?: { id: string, revision: number } | null, userErrors: Array<{ code: ListingChangeProposeErrorCode, message: string, field?: Array<string> | null }> } };

export type WithdrawListingChangeMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ListingChangeWithdrawInput;
}>;


export type WithdrawListingChangeMutation = { listingChangeWithdraw: { listingChange?: { id: string, state: ListingChangeState, reason?: string | null, revision: number, baseVersion: number, differences: Array<{ field: ListingField, before?: string | null, proposed?: string | null, current?: string | null, moved: boolean }> } | null, userErrors: Array<{ code: ListingChangeWithdrawErrorCode, message: string, field?: Array<string> | null }> } };

export type AcceptListingChangeMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ListingChangeAcceptInput;
}>;


export type AcceptListingChangeMutation = { listingChangeAccept: { listingChange?: { id: string, state: ListingChangeState, reason?: string | null, revision: number, baseVersion: number, differences: Array<{ field: ListingField, before?: string | null, proposed?: string | null, current?: string | null, moved: boolean }> } | null, product?: { id: string, revision: number } | null, userErrors: Array<{ code: ListingChangeAcceptErrorCode, message: string, field?: Array<string> | null }> } };

export type ReturnListingChangeMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ListingChangeReturnInput;
}>;


export type ReturnListingChangeMutation = { listingChangeReturn: { listingChange?: { id: string, state: ListingChangeState, reason?: string | null, revision: number, baseVersion: number, differences: Array<{ field: ListingField, before?: string | null, proposed?: string | null, current?: string | null, moved: boolean }> } | null, userErrors: Array<{ code: ListingChangeReturnErrorCode, message: string, field?: Array<string> | null }> } };

export type ListingChangesQueryVariables = Exact<{
  filter?: InputMaybe<ListingChangeFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ListingChangesQuery = { listingChanges: { totalCount?: number | null, nodes: Array<{ note?: string | null, createdAt: string, decidedAt?: string | null, id: string, state: ListingChangeState, reason?: string | null, revision: number, baseVersion: number, proposer?: { name: string } | null, decider?: { name: string } | null, product?: { id: string, slug: string, name: string, revision: number, producer?: { name: string } | null, commune?: { code: string, name: string } | null } | null, differences: Array<{ field: ListingField, before?: string | null, proposed?: string | null, current?: string | null, moved: boolean }> }>, pageInfo: { hasNextPage: boolean, endCursor?: string | null } } };

export type ProposedChangeFragment = { id: string, state: ListingChangeState, reason?: string | null, revision: number, baseVersion: number, differences: Array<{ field: ListingField, before?: string | null, proposed?: string | null, current?: string | null, moved: boolean }> };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { token?: string | null, expiresAt?: string | null, viewer?: { mustChangePassword: boolean } | null, userErrors: Array<{ code: SignInErrorCode, message: string, field?: Array<string> | null }> } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { viewer?: { login: string, person: { id: string, name: string }, roles: Array<{ role: Role, producerId?: string | null }> } | null };

export type AddPersonMutationVariables = Exact<{
  input: PersonCreateInput;
}>;


export type AddPersonMutation = { personCreate: { person?: { id: string, name: string } | null, userErrors: Array<{ code: PersonCreateErrorCode, message: string, field?: Array<string> | null }> } };

export type GrantRoleMutationVariables = Exact<{
  input: RoleGrantInput;
}>;


export type GrantRoleMutation = { roleGrant: { roleGrant?: { id: string, role: Role } | null, userErrors: Array<{ code: RoleGrantErrorCode, message: string, field?: Array<string> | null }> } };

export type RequestSignInCodeMutationVariables = Exact<{
  input: SignInCodeRequestInput;
}>;


export type RequestSignInCodeMutation = { signInCodeRequest: { validMinutes?: number | null, userErrors: Array<{ code: SignInCodeRequestErrorCode, message: string, field?: Array<string> | null }> } };

export type SignInWithCodeMutationVariables = Exact<{
  input: SignInWithCodeInput;
}>;


export type SignInWithCodeMutation = { signInWithCode: { token?: string | null, expiresAt?: string | null, viewer?: { person: { id: string, name: string } } | null, userErrors: Array<{ code: SignInWithCodeErrorCode, message: string, field?: Array<string> | null }> } };

export type MakeSignInCodeMutationVariables = Exact<{
  personId: Scalars['ID']['input'];
}>;


export type MakeSignInCodeMutation = { signInCodeCreate: { code?: string | null, expiresAt?: string | null, person?: { id: string, name: string } | null, userErrors: Array<{ code: SignInCodeCreateErrorCode, message: string, field?: Array<string> | null }> } };

export type ProducerHomeQueryVariables = Exact<{ [key: string]: never; }>;


export type ProducerHomeQuery = { myProducers: Array<{ id: string, slug: string, name: string, revision: number }>, myProducerTasks: Array<{ kind: ProducerTaskKind, since: string, due?: string | null, reason?: string | null, product?: { id: string, slug: string, name: string, status: ProductStatus, revision: number } | null, listingChange?: { id: string, state: ListingChangeState } | null }> };

export type TranslationGapsQueryVariables = Exact<{
  filter?: InputMaybe<TranslationGapFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type TranslationGapsQuery = { translationGaps: { totalCount?: number | null, nodes: Array<{ kind: TranslationGapKind, missing: Array<TranslationGapField>, subjectId: string, product?: { id: string, name: string } | null, producer?: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor?: string | null } } };

export type SearchSynonymsQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type SearchSynonymsQuery = { searchSynonyms: { totalCount?: number | null, nodes: Array<{ id: string, terms: Array<string>, finds: Array<string>, note?: string | null, active: boolean, revision: number }>, pageInfo: { hasNextPage: boolean, endCursor?: string | null } } };

export type SaveSearchSynonymMutationVariables = Exact<{
  input: SearchSynonymSaveInput;
}>;


export type SaveSearchSynonymMutation = { searchSynonymSave: { synonym?: { id: string, terms: Array<string>, finds: Array<string>, active: boolean, revision: number } | null, userErrors: Array<{ code: SearchSynonymSaveErrorCode, message: string, field?: Array<string> | null }> } };

export type PlaceQueryVariables = Exact<{
  code: Scalars['String']['input'];
}>;


export type PlaceQuery = { commune?: { id: string, code: string, name: string, province?: { id: string } | null } | null };

export type MyProducerQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type MyProducerQuery = { node?:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { slug: string, name: string, id: string, commune?: { id: string, code: string, name: string } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type AddProducerMutationVariables = Exact<{
  input: ProducerCreateInput;
}>;


export type AddProducerMutation = { producerCreate: { producer?: { id: string, slug: string, name: string } | null, userErrors: Array<{ code: ProducerCreateErrorCode, message: string, field?: Array<string> | null }> } };

export type ChangeProductPriceMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ProductUpdateInput;
}>;


export type ChangeProductPriceMutation = { productUpdate: { product?: { id: string, name: string, revision: number, price?: { amount: number, unit: string, updatedOn: string } | null, producer?: { name: string } | null } | null, userErrors: Array<{ code: ProductUpdateErrorCode, message: string, field?: Array<string> | null }> } };

export type AddProductMutationVariables = Exact<{
  input: ProductCreateInput;
}>;


export type AddProductMutation = { productCreate: { product?: { id: string, slug: string, name: string, status: ProductStatus, revision: number } | null, userErrors: Array<{ code: ProductCreateErrorCode, message: string, field?: Array<string> | null }> } };

export type SubmitProductMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ProductSubmitInput;
}>;


export type SubmitProductMutation = { productSubmit: { product?: { id: string, slug: string, name: string, status: ProductStatus, revision: number } | null, userErrors: Array<{ code: ProductSubmitErrorCode, message: string, field?: Array<string> | null }> } };

export type ReturnProductMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ProductReturnInput;
}>;


export type ReturnProductMutation = { productReturn: { product?: { id: string, slug: string, name: string, status: ProductStatus, revision: number } | null, userErrors: Array<{ code: ProductReturnErrorCode, message: string, field?: Array<string> | null }> } };

export type RestoreProductVersionMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ProductVersionRestoreInput;
}>;


export type RestoreProductVersionMutation = { productVersionRestore: { product?: { id: string, slug: string, name: string, status: ProductStatus, revision: number } | null, userErrors: Array<{ code: ProductVersionRestoreErrorCode, message: string, field?: Array<string> | null }> } };

export type PublishProductMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ProductPublishInput;
}>;


export type PublishProductMutation = { productPublish: { product?: { id: string, slug: string, name: string, status: ProductStatus, revision: number } | null, userErrors: Array<{ code: ProductPublishErrorCode, message: string, field?: Array<string> | null }> } };

export type EnteredProductFragment = { id: string, slug: string, name: string, status: ProductStatus, revision: number };

export type ProductVersionsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ProductVersionsQuery = { node?:
    | { id: string, name: string, status: ProductStatus, revision: number, returnReason?: string | null, versions: { totalCount?: number | null, nodes: Array<{ number: number, status: ProductStatus, cause: VersionCause, createdAt: string, by?: { name: string } | null, onBehalfOf?: { name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor?: string | null } } }
    | Record<PropertyKey, never>
   | null };

export type CompareProductVersionsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
}>;


export type CompareProductVersionsQuery = { productVersionCompare?: { differences: Array<{ field: ListingField, before?: string | null, after?: string | null }> } | null };

export type UpdateOfferMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: OfferUpdateInput;
}>;


export type UpdateOfferMutation = { offerUpdate: { product?: { id: string, slug: string, name: string, status: ProductStatus, revision: number, price?: { amount: number, unit: string, updatedOn: string, baseAmount?: number | null, baseUnit?: BaseUnit | null } | null, supply: { monthlyCapacity?: string | null, capacityUnit?: string | null, seasonMonths: Array<number>, stockState?: StockState | null } } | null, unusual?: { before: string, after: string } | null, userErrors: Array<{ code: OfferUpdateErrorCode, message: string, field?: Array<string> | null }> } };

export type OfferHistoryQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type OfferHistoryQuery = { node?:
    | { id: string, name: string, offerHistory: { totalCount?: number | null, nodes: Array<{ what: OfferPart, before?: string | null, after?: string | null, version: number, createdAt: string, by?: { name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor?: string | null } } }
    | Record<PropertyKey, never>
   | null };

export type AddEventMutationVariables = Exact<{
  input: PromotionEventCreateInput;
}>;


export type AddEventMutation = { promotionEventCreate: { event?: { id: string, name: string, status: PromotionEventStatus } | null, userErrors: Array<{ code: PromotionEventCreateErrorCode, message: string, field?: Array<string> | null }> } };

export type RecordParticipationMutationVariables = Exact<{
  input: ParticipationRecordInput;
}>;


export type RecordParticipationMutation = { participationRecord: { participation?: { id: string, state: ParticipationState } | null, userErrors: Array<{ code: ParticipationRecordErrorCode, message: string, field?: Array<string> | null }> } };

export type RecordOutcomeMutationVariables = Exact<{
  input: EventOutcomeRecordInput;
}>;


export type RecordOutcomeMutation = { eventOutcomeRecord: { outcome?: { id: string } | null, userErrors: Array<{ code: EventOutcomeRecordErrorCode, message: string, field?: Array<string> | null }> } };

export type SaveEventCallMutationVariables = Exact<{
  input: EventCallSaveInput;
}>;


export type SaveEventCallMutation = { eventCallSave: { event?: { id: string } | null, userErrors: Array<{ code: EventCallSaveErrorCode, message: string, field?: Array<string> | null }> } };

export type ApplyForEventMutationVariables = Exact<{
  input: EventApplyInput;
}>;


export type ApplyForEventMutation = { eventApply: { application?: { id: string, state: EventApplicationState } | null, userErrors: Array<{ code: EventApplyErrorCode, message: string, field?: Array<string> | null }> } };

export type SaveBoothMutationVariables = Exact<{
  input: BoothSaveInput;
}>;


export type SaveBoothMutation = { boothSave: { booth?: { id: string } | null, userErrors: Array<{ code: BoothSaveErrorCode, message: string, field?: Array<string> | null }> } };

export type SaveBudgetLineMutationVariables = Exact<{
  input: EventBudgetLineSaveInput;
}>;


export type SaveBudgetLineMutation = { eventBudgetLineSave: { line?: { id: string } | null, userErrors: Array<{ code: EventBudgetLineSaveErrorCode, message: string, field?: Array<string> | null }> } };

export type SaveAnswersMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ScoreSheetSaveInput;
}>;


export type SaveAnswersMutation = { scoreSheetSave: { sheet?: { revision: number } | null, conflicts?: Array<{ criterion?: { id: string } | null }> | null, userErrors: Array<{ code: ScoreSheetSaveErrorCode, message: string, field?: Array<string> | null }> } };

export type PollProgressQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  since?: InputMaybe<Scalars['String']['input']>;
}>;


export type PollProgressQuery = { sessionProgress?: { revision: string, phase: SessionPhase, serverTime: string, items?: Array<{ position: number, phase: SessionItemPhase, round: number, criteria: number, submitted: number, expected: number }> | null, members?: Array<{ attendance: Attendance, person?: { name: string } | null, cells: Array<{ position: number, state: SheetProgressState, answered: number, lastSeenAt?: string | null }> }> | null } | null };

export type AddBuyerMutationVariables = Exact<{
  input: BuyerCreateInput;
}>;


export type AddBuyerMutation = { buyerCreate: { buyer?: { id: string } | null, userErrors: Array<{ code: BuyerCreateErrorCode, message: string, field?: Array<string> | null }> } };

export type RecordTradeContractMutationVariables = Exact<{
  input: TradeContractRecordInput;
}>;


export type RecordTradeContractMutation = { tradeContractRecord: { contract?: { id: string } | null, userErrors: Array<{ code: TradeContractRecordErrorCode, message: string, field?: Array<string> | null }> } };

export type ReportSalesMutationVariables = Exact<{
  input: SalesReportInput;
}>;


export type ReportSalesMutation = { salesReport: { record?: { id: string } | null, userErrors: Array<{ code: SalesReportErrorCode, message: string, field?: Array<string> | null }> } };

export type AddCuratedListMutationVariables = Exact<{
  input: CuratedListCreateInput;
}>;


export type AddCuratedListMutation = { curatedListCreate: { list?: { id: string } | null, userErrors: Array<{ code: CuratedListErrorCode, message: string, field?: Array<string> | null }> } };

export type BeginChainMutationVariables = Exact<{
  input: ValueChainCreateInput;
}>;


export type BeginChainMutation = { valueChainCreate: { chain?: { id: string, name: string } | null, userErrors: Array<{ code: ValueChainCreateErrorCode, message: string, field?: Array<string> | null }> } };

export type AddParticipantMutationVariables = Exact<{
  input: ChainParticipantAddInput;
}>;


export type AddParticipantMutation = { chainParticipantAdd: { participant?: { id: string } | null, userErrors: Array<{ code: ChainParticipantAddErrorCode, message: string, field?: Array<string> | null }> } };

export type AddLinkMutationVariables = Exact<{
  input: ChainLinkAddInput;
}>;


export type AddLinkMutation = { chainLinkAdd: { link?: { id: string } | null, userErrors: Array<{ code: ChainLinkAddErrorCode, message: string, field?: Array<string> | null }> } };

export type RecordContractMutationVariables = Exact<{
  input: LinkageContractRecordInput;
}>;


export type RecordContractMutation = { linkageContractRecord: { contract?: { id: string, number: string } | null, userErrors: Array<{ code: LinkageContractRecordErrorCode, message: string, field?: Array<string> | null }> } };

export type AddLotMutationVariables = Exact<{
  input: LotCreateInput;
}>;


export type AddLotMutation = { lotCreate: { lot?: { id: string, revision: number } | null, userErrors: Array<{ code: LotCreateErrorCode, message: string, field?: Array<string> | null }> } };

export type PublishLotMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: LotPublishInput;
}>;


export type PublishLotMutation = { lotPublish: { lot?: { id: string, state: LotState } | null, userErrors: Array<{ code: LotPublishErrorCode, message: string, field?: Array<string> | null }> } };

export const CardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"renditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}}]}}]}}]}}]} as unknown as DocumentNode<CardFragment, unknown>;
export const RecognisedUnitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecognisedUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commune"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"nameVi"},"name":{"kind":"Name","value":"fullName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]},{"kind":"Field","alias":{"kind":"Name","value":"nameEn"},"name":{"kind":"Name","value":"fullName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]} as unknown as DocumentNode<RecognisedUnitFragment, unknown>;
export const RecognisedAtFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecognisedAt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecognisedStandard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"recognisedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"revokedOn"}},{"kind":"Field","name":{"kind":"Name","value":"earlierSource"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}}]} as unknown as DocumentNode<RecognisedAtFragment, unknown>;
export const ScoredItemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScoredItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"finalStar"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sheetCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalSum"}},{"kind":"Field","name":{"kind":"Name","value":"average"}},{"kind":"Field","name":{"kind":"Name","value":"minTotal"}},{"kind":"Field","name":{"kind":"Name","value":"maxTotal"}},{"kind":"Field","name":{"kind":"Name","value":"spread"}},{"kind":"Field","name":{"kind":"Name","value":"starByPoints"}},{"kind":"Field","name":{"kind":"Name","value":"starByMinima"}},{"kind":"Field","name":{"kind":"Name","value":"proposedStar"}},{"kind":"Field","name":{"kind":"Name","value":"failedMinima"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"star"}},{"kind":"Field","name":{"kind":"Name","value":"requiredPoints"}},{"kind":"Field","name":{"kind":"Name","value":"pointsSum"}},{"kind":"Field","name":{"kind":"Name","value":"sheetsBelow"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<ScoredItemFragment, unknown>;
export const DossierStepFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DossierStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dossier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}}]}}]} as unknown as DocumentNode<DossierStepFragment, unknown>;
export const ProposedChangeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposedChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListingChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"baseVersion"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}}]}}]}}]} as unknown as DocumentNode<ProposedChangeFragment, unknown>;
export const EnteredProductFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnteredProduct"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]} as unknown as DocumentNode<EnteredProductFragment, unknown>;
export const AgendaSessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgendaSessions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"councilSessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"phase"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PLANNED"},{"kind":"EnumValue","value":"OPEN"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"council"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AgendaSessionsQuery, AgendaSessionsQueryVariables>;
export const AgendaDutiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgendaDuties"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dutyOccurrences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OPEN"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"dueFrom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"dueUntil"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"duty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AgendaDutiesQuery, AgendaDutiesQueryVariables>;
export const AgendaDifficultiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgendaDifficulties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"difficulties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RAISED"},{"kind":"EnumValue","value":"ASSIGNED"},{"kind":"EnumValue","value":"REOPENED"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"escalatesOn"}},{"kind":"Field","name":{"kind":"Name","value":"movedAt"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"criterion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AgendaDifficultiesQuery, AgendaDifficultiesQueryVariables>;
export const AgendaSurveysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgendaSurveys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incomeSurveys"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PLANNED"},{"kind":"EnumValue","value":"COLLECTING"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"windowFrom"}},{"kind":"Field","name":{"kind":"Name","value":"windowTo"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AgendaSurveysQuery, AgendaSurveysQueryVariables>;
export const AgendaContractsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgendaContracts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tradeContracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"endingWithinDays"},"value":{"kind":"IntValue","value":"90"}},{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"EnumValue","value":"IN_FORCE"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]}}]}}]} as unknown as DocumentNode<AgendaContractsQuery, AgendaContractsQueryVariables>;
export const AgendaVisitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgendaVisits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspectionVisits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PLANNED"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AgendaVisitsQuery, AgendaVisitsQueryVariables>;
export const AgendaRecommendationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgendaRecommendations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recommendations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OPEN"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"dueFrom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"dueUntil"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"addressee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AgendaRecommendationsQuery, AgendaRecommendationsQueryVariables>;
export const AgendaEmulationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgendaEmulation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"emulationCampaigns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"registerFrom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"registerUntil"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"registerUntil"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"emulationEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PLANNED"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AgendaEmulationQuery, AgendaEmulationQueryVariables>;
export const OwnConsentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnConsents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myProducers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placePhoto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"zalo"}},{"kind":"Field","name":{"kind":"Name","value":"shopLinks"}},{"kind":"Field","name":{"kind":"Name","value":"legalRepresentative"}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OwnConsentsQuery, OwnConsentsQueryVariables>;
export const OwnConsentSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnConsentSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProducerConsentSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"producerConsentSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnConsentSetMutation, OwnConsentSetMutationVariables>;
export const OwnDevicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnDevices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"device"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]}}]} as unknown as DocumentNode<OwnDevicesQuery, OwnDevicesQueryVariables>;
export const OwnDeviceSignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnDeviceSignOut"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signInRevoke"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnDeviceSignOutMutation, OwnDeviceSignOutMutationVariables>;
export const OwnSignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnSignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnSignOutMutation, OwnSignOutMutationVariables>;
export const OwnFileStartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnFileStart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FileUploadStartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileUploadStart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upload"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"largestPart"}},{"kind":"Field","name":{"kind":"Name","value":"smallestPart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnFileStartMutation, OwnFileStartMutationVariables>;
export const OwnFileFinishDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnFileFinish"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FileUploadFinishInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileUploadFinish"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnFileFinishMutation, OwnFileFinishMutationVariables>;
export const OwnFileCancelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnFileCancel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileUploadCancel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnFileCancelMutation, OwnFileCancelMutationVariables>;
export const OwnHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productListings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OwnHistoryQuery, OwnHistoryQueryVariables>;
export const OwnVersionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnVersions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productVersionCompare"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]} as unknown as DocumentNode<OwnVersionsQuery, OwnVersionsQueryVariables>;
export const OwnVersionRestoreDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnVersionRestore"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductVersionRestoreInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productVersionRestore"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnVersionRestoreMutation, OwnVersionRestoreMutationVariables>;
export const OwnHomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnHome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myProducerTasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"products"},"name":{"kind":"Name","value":"productListings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DRAFT"},{"kind":"EnumValue","value":"SUBMITTED"},{"kind":"EnumValue","value":"RETURNED"},{"kind":"EnumValue","value":"PUBLISHED"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"waiting"},"name":{"kind":"Name","value":"inquiries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OPEN"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<OwnHomeQuery, OwnHomeQueryVariables>;
export const OwnInquiriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnInquiries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InquiryState"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inquiries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"wants"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"buyer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OwnInquiriesQuery, OwnInquiriesQueryVariables>;
export const OwnInquiryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnInquiry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inquiry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"wants"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"neededWhen"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeNote"}},{"kind":"Field","name":{"kind":"Name","value":"buyer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"byProducer"}}]}}]}}]}}]} as unknown as DocumentNode<OwnInquiryQuery, OwnInquiryQueryVariables>;
export const OwnReplyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnReply"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InquiryReplyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inquiryReply"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inquiry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnReplyMutation, OwnReplyMutationVariables>;
export const OwnInquiryCloseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnInquiryClose"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InquiryCloseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inquiryClose"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inquiry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnInquiryCloseMutation, OwnInquiryCloseMutationVariables>;
export const OwnOfferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnOffer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OfferUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offerUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"updatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"baseAmount"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supply"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthlyCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"capacityUnit"}},{"kind":"Field","name":{"kind":"Name","value":"seasonMonths"}},{"kind":"Field","name":{"kind":"Name","value":"stockState"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unusual"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnOfferMutation, OwnOfferMutationVariables>;
export const OwnPhotosDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnPhotos"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productListings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"images"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]},{"kind":"Field","alias":{"kind":"Name","value":"altEnglish"},"name":{"kind":"Name","value":"alt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"renditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OwnPhotosQuery, OwnPhotosQueryVariables>;
export const OwnPhotoAttachDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnPhotoAttach"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductPhotoAttachInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productPhotoAttach"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"photo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suggestedAlt"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnPhotoAttachMutation, OwnPhotoAttachMutationVariables>;
export const OwnPhotoUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnPhotoUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductPhotoUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productPhotoUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"photo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suggestedAlt"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnPhotoUpdateMutation, OwnPhotoUpdateMutationVariables>;
export const OwnPhotoRemoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnPhotoRemove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductPhotoRemoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productPhotoRemove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnPhotoRemoveMutation, OwnPhotoRemoveMutationVariables>;
export const OwnPhotoOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnPhotoOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductPhotoReorderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productPhotoReorder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnPhotoOrderMutation, OwnPhotoOrderMutationVariables>;
export const OwnPlacesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnPlaces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productListings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointsOfSale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OwnPlacesQuery, OwnPlacesQueryVariables>;
export const OwnPlaceAddDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnPlaceAdd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PointOfSaleCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointOfSaleCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointOfSale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnPlaceAddMutation, OwnPlaceAddMutationVariables>;
export const OwnPlaceChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnPlaceChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PointOfSaleUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointOfSaleUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointOfSale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnPlaceChangeMutation, OwnPlaceChangeMutationVariables>;
export const OwnPlaceArchiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnPlaceArchive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PointOfSaleArchiveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointOfSaleArchive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointOfSale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnPlaceArchiveMutation, OwnPlaceArchiveMutationVariables>;
export const OwnProducersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnProducers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"myProducers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}}]}}]} as unknown as DocumentNode<OwnProducersQuery, OwnProducersQueryVariables>;
export const OwnProductDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnProduct"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productListings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"updatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"baseAmount"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supply"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthlyCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"capacityUnit"}},{"kind":"Field","name":{"kind":"Name","value":"seasonMonths"}},{"kind":"Field","name":{"kind":"Name","value":"stockState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"images"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"renditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OwnProductQuery, OwnProductQueryVariables>;
export const OwnProductListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnProductList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productListings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DRAFT"},{"kind":"EnumValue","value":"SUBMITTED"},{"kind":"EnumValue","value":"RETURNED"},{"kind":"EnumValue","value":"PUBLISHED"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"updatedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supply"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stockState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"renditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OwnProductListQuery, OwnProductListQueryVariables>;
export const OwnRenewalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnRenewal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productListings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"reRatingWindow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dossiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"checklist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"piece"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"criteriaChecklist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimed"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceCount"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"expired"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"toState"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"addressee"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OwnRenewalQuery, OwnRenewalQueryVariables>;
export const OwnDossierBeginDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnDossierBegin"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DossierCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossierCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnDossierBeginMutation, OwnDossierBeginMutationVariables>;
export const OwnDossierSubmitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnDossierSubmit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DossierSubmitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossierSubmit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnDossierSubmitMutation, OwnDossierSubmitMutationVariables>;
export const OwnPaperAddDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnPaperAdd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DossierEvidenceAddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossierEvidenceAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnPaperAddMutation, OwnPaperAddMutationVariables>;
export const OwnPaperRemoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnPaperRemove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DossierEvidenceRemoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossierEvidenceRemove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnPaperRemoveMutation, OwnPaperRemoveMutationVariables>;
export const OwnSalesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnSales"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SalesFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"salesRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"earlier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OwnSalesQuery, OwnSalesQueryVariables>;
export const OwnSalesReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnSalesReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SalesReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"salesReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnSalesReportMutation, OwnSalesReportMutationVariables>;
export const OwnSalesUndoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnSalesUndo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SalesReportUndoInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"salesReportUndo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnSalesUndoMutation, OwnSalesUndoMutationVariables>;
export const OwnCodeRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnCodeRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInCodeRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signInCodeRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnCodeRequestMutation, OwnCodeRequestMutationVariables>;
export const OwnSignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnSignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInWithCodeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signInWithCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnSignInMutation, OwnSignInMutationVariables>;
export const OwnStoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnStory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productListings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]},{"kind":"Field","name":{"kind":"Name","value":"story"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]},{"kind":"Field","name":{"kind":"Name","value":"ingredients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]},{"kind":"Field","alias":{"kind":"Name","value":"englishName"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"englishSummary"},"name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"englishStory"},"name":{"kind":"Name","value":"story"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"englishIngredients"},"name":{"kind":"Name","value":"ingredients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OwnStoryQuery, OwnStoryQueryVariables>;
export const OwnChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ListingChangeFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listingChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OwnChangesQuery, OwnChangesQueryVariables>;
export const OwnProposeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnPropose"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ListingChangeProposeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listingChangePropose"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listingChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnProposeMutation, OwnProposeMutationVariables>;
export const OwnProposalWithdrawDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnProposalWithdraw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ListingChangeWithdrawInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listingChangeWithdraw"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listingChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnProposalWithdrawMutation, OwnProposalWithdrawMutationVariables>;
export const OwnTextsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnTexts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnTextsMutation, OwnTextsMutationVariables>;
export const OwnSubmitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnSubmit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductSubmitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productSubmit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnSubmitMutation, OwnSubmitMutationVariables>;
export const ApprovedMatrixDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApprovedMatrix"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"setCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fromYear"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"toYear"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"periodKind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssessmentPeriodKind"}}},"defaultValue":{"kind":"EnumValue","value":"YEAR_END"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approvedMatrix"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"setCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"setCode"}}},{"kind":"Argument","name":{"kind":"Name","value":"fromYear"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fromYear"}}},{"kind":"Argument","name":{"kind":"Name","value":"toYear"},"value":{"kind":"Variable","name":{"kind":"Name","value":"toYear"}}},{"kind":"Argument","name":{"kind":"Name","value":"periodKind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"periodKind"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setCode"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"criterionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"communes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorCode"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"yesNo"}},{"kind":"Field","name":{"kind":"Name","value":"met"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ApprovedMatrixQuery, ApprovedMatrixQueryVariables>;
export const CardsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Cards"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Card"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"renditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}}]}}]}}]}}]} as unknown as DocumentNode<CardsQuery, CardsQueryVariables>;
export const CataloguePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CataloguePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Card"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"productFacets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"communes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"renditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}}]}}]}}]}}]} as unknown as DocumentNode<CataloguePageQuery, CataloguePageQueryVariables>;
export const CommunePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CommunePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"all"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"valid"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commune"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"areaKm2"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"headquarters"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"predecessors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"productFacets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"valid"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"all"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Card"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"renditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}}]}}]}}]}}]} as unknown as DocumentNode<CommunePageQuery, CommunePageQueryVariables>;
export const ProducerPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProducerPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"24"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"producer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"introduction"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"zalo"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"shopLinks"}},{"kind":"Field","name":{"kind":"Name","value":"placePhoto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"renditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"now"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Card"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"renditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}}]}}]}}]}}]} as unknown as DocumentNode<ProducerPageQuery, ProducerPageQueryVariables>;
export const CatalogueSummaryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CatalogueSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"catalogueSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productCount"}},{"kind":"Field","name":{"kind":"Name","value":"validCount"}},{"kind":"Field","name":{"kind":"Name","value":"producerCount"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"lastPublishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"byStars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<CatalogueSummaryQuery, CatalogueSummaryQueryVariables>;
export const CheckCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CheckCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifyCertificate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"producerName"}},{"kind":"Field","name":{"kind":"Name","value":"productCode"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]}}]} as unknown as DocumentNode<CheckCodeQuery, CheckCodeQueryVariables>;
export const CodeHintDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CodeHint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verificationHint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"positions"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<CodeHintQuery, CodeHintQueryVariables>;
export const CommuneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Commune"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commune"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"areaKm2"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"headquarters"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"province"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"predecessors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"now"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]} as unknown as DocumentNode<CommuneQuery, CommuneQueryVariables>;
export const CommuneListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CommuneList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CommuneFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CommuneListQuery, CommuneListQueryVariables>;
export const CommuneSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CommuneSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communeSearch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matched"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]}}]}}]} as unknown as DocumentNode<CommuneSearchQuery, CommuneSearchQueryVariables>;
export const ComparePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ComparePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subgroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"updatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"baseAmount"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supply"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthlyCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"capacityUnit"}},{"kind":"Field","name":{"kind":"Name","value":"seasonMonths"}},{"kind":"Field","name":{"kind":"Name","value":"stockState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ComparePageQuery, ComparePageQueryVariables>;
export const FacetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Facets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productFacets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"communes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<FacetsQuery, FacetsQueryVariables>;
export const FindInCatalogueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindInCatalogue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"validity"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ValidityFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"validity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"validity"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindInCatalogueQuery, FindInCatalogueQueryVariables>;
export const HomePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HomePage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"catalogueSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productCount"}},{"kind":"Field","name":{"kind":"Name","value":"validCount"}},{"kind":"Field","name":{"kind":"Name","value":"producerCount"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"byGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"productFacets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"validity"},"value":{"kind":"EnumValue","value":"ANY"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"communes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"communes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HomePageQuery, HomePageQueryVariables>;
export const InquiryReceiptDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InquiryReceipt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inquiryReceipt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"producerName"}},{"kind":"Field","name":{"kind":"Name","value":"replies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}}]} as unknown as DocumentNode<InquiryReceiptQuery, InquiryReceiptQueryVariables>;
export const InquirySendDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InquirySend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InquirySendInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inquirySend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<InquirySendMutation, InquirySendMutationVariables>;
export const MapPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MapPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"productFacets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<MapPageQuery, MapPageQueryVariables>;
export const NewestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Newest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"validity"},"value":{"kind":"EnumValue","value":"VALID"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"NEWEST"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NewestQuery, NewestQueryVariables>;
export const OpenDataDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenData"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"validity"},"value":{"kind":"EnumValue","value":"ANY"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"NAME"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"nameVi"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]},{"kind":"Field","alias":{"kind":"Name","value":"nameEn"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"productCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"subgroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"updatedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supply"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthlyCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"capacityUnit"}},{"kind":"Field","name":{"kind":"Name","value":"seasonMonths"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OpenDataQuery, OpenDataQueryVariables>;
export const PaperPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PaperPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifyDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"newest"}},{"kind":"Field","name":{"kind":"Name","value":"printedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dataHashPrefix"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}}]}}]}}]} as unknown as DocumentNode<PaperPageQuery, PaperPageQueryVariables>;
export const PointsOfSaleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PointsOfSale"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PointOfSaleFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointsOfSale"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"products"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<PointsOfSaleQuery, PointsOfSaleQueryVariables>;
export const ProducersWithProductsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProducersWithProducts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProducerFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProducerOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"products"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"producers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"products"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProducersWithProductsQuery, ProducersWithProductsQueryVariables>;
export const ProductChainDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductChain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lots"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"chainGraph"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"place"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"flow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lots"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lots"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"madeOn"}},{"kind":"Field","name":{"kind":"Name","value":"bestBefore"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawalReason"}},{"kind":"Field","name":{"kind":"Name","value":"hasWithdrawnInput"}},{"kind":"Field","name":{"kind":"Name","value":"demonstration"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"lot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProductChainQuery, ProductChainQueryVariables>;
export const ProductDetailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductDetail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"story"}},{"kind":"Field","name":{"kind":"Name","value":"ingredients"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"productCode"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"family"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subgroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sheetNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"updatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"baseAmount"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supply"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthlyCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"capacityUnit"}},{"kind":"Field","name":{"kind":"Name","value":"seasonMonths"}},{"kind":"Field","name":{"kind":"Name","value":"stockState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"images"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}},{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProductDetailQuery, ProductDetailQueryVariables>;
export const ProductGroupsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sheetNumber"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProductGroupsQuery, ProductGroupsQueryVariables>;
export const ProductListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"updatedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProductListQuery, ProductListQueryVariables>;
export const ProductListPlainDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductListPlain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"updatedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProductListPlainQuery, ProductListPlainQueryVariables>;
export const ProductPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"story"}},{"kind":"Field","name":{"kind":"Name","value":"ingredients"}},{"kind":"Field","alias":{"kind":"Name","value":"vietnameseSummary"},"name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]},{"kind":"Field","alias":{"kind":"Name","value":"vietnameseStory"},"name":{"kind":"Name","value":"story"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]},{"kind":"Field","alias":{"kind":"Name","value":"vietnameseIngredients"},"name":{"kind":"Name","value":"ingredients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"certificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"productCode"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revocation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"extension"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extendedUntil"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subgroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"updatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"baseAmount"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supply"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthlyCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"capacityUnit"}},{"kind":"Field","name":{"kind":"Name","value":"seasonMonths"}},{"kind":"Field","name":{"kind":"Name","value":"stockState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pointsOfSale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"images"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"renditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"zalo"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"shopLinks"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProductPageQuery, ProductPageQueryVariables>;
export const ProductReachDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductReach"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"zalo"}},{"kind":"Field","name":{"kind":"Name","value":"shopLinks"}},{"kind":"Field","name":{"kind":"Name","value":"representative"}},{"kind":"Field","name":{"kind":"Name","value":"placePhoto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"renditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"images"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"renditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pointsOfSale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProductReachQuery, ProductReachQueryVariables>;
export const ProductSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"productFacets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<ProductSearchQuery, ProductSearchQueryVariables>;
export const ProductTraceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductTrace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"product"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"product"},"value":{"kind":"Variable","name":{"kind":"Name","value":"product"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"madeOn"}},{"kind":"Field","name":{"kind":"Name","value":"bestBefore"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawalReason"}},{"kind":"Field","name":{"kind":"Name","value":"hasWithdrawnInput"}},{"kind":"Field","name":{"kind":"Name","value":"demonstration"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"upstream"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"lot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"madeOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProductTraceQuery, ProductTraceQueryVariables>;
export const ProgrammeCriteriaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProgrammeCriteria"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteriaSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"sources"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"nameVi"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]},{"kind":"Field","alias":{"kind":"Name","value":"nameEn"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"valueKind"}},{"kind":"Field","name":{"kind":"Name","value":"sources"}},{"kind":"Field","name":{"kind":"Name","value":"thresholds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regionCode"}},{"kind":"Field","name":{"kind":"Name","value":"communeGroup"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"yesNo"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"thresholdsStatus"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProgrammeCriteriaQuery, ProgrammeCriteriaQueryVariables>;
export const ProgrammeCriteriaSetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProgrammeCriteriaSets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteriaSets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","alias":{"kind":"Name","value":"nameVi"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]},{"kind":"Field","alias":{"kind":"Name","value":"nameEn"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}}]}}]} as unknown as DocumentNode<ProgrammeCriteriaSetsQuery, ProgrammeCriteriaSetsQueryVariables>;
export const ProgrammeRecognisedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProgrammeRecognised"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communeStandings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecognisedUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"own"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecognisedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"former"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecognisedUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecognisedAt"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecognisedUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commune"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"nameVi"},"name":{"kind":"Name","value":"fullName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]},{"kind":"Field","alias":{"kind":"Name","value":"nameEn"},"name":{"kind":"Name","value":"fullName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecognisedAt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecognisedStandard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"recognisedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"revokedOn"}},{"kind":"Field","name":{"kind":"Name","value":"earlierSource"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}}]} as unknown as DocumentNode<ProgrammeRecognisedQuery, ProgrammeRecognisedQueryVariables>;
export const ProgrammeResultsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProgrammeResults"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"setCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fromYear"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"toYear"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"periodKind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssessmentPeriodKind"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approvedMatrix"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"setCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"setCode"}}},{"kind":"Argument","name":{"kind":"Name","value":"fromYear"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fromYear"}}},{"kind":"Argument","name":{"kind":"Name","value":"toYear"},"value":{"kind":"Variable","name":{"kind":"Name","value":"toYear"}}},{"kind":"Argument","name":{"kind":"Name","value":"periodKind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"periodKind"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"criterionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"communes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorCode"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"yesNo"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProgrammeResultsQuery, ProgrammeResultsQueryVariables>;
export const ProgrammeTargetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProgrammeTargets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"targets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commune"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"District"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"met"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportedSource"}}]}}]}}]}}]} as unknown as DocumentNode<ProgrammeTargetsQuery, ProgrammeTargetsQueryVariables>;
export const ProgrammeUnitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProgrammeUnits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"everInForce"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","alias":{"kind":"Name","value":"nameVi"},"name":{"kind":"Name","value":"fullName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]},{"kind":"Field","alias":{"kind":"Name","value":"nameEn"},"name":{"kind":"Name","value":"fullName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"areaKm2"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"province"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"predecessors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProgrammeUnitsQuery, ProgrammeUnitsQueryVariables>;
export const SharedListPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SharedListPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sharedList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"frozenAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"demonstration"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"booth"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"producer"}},{"kind":"Field","name":{"kind":"Name","value":"priceAmount"}},{"kind":"Field","name":{"kind":"Name","value":"priceUnit"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"updatedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supply"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthlyCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"capacityUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"renditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SharedListPageQuery, SharedListPageQueryVariables>;
export const SitemapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Sitemap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"afterProduct"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"afterProducer"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"validity"},"value":{"kind":"EnumValue","value":"ANY"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"NAME"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"afterProduct"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"producers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"afterProducer"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}}]} as unknown as DocumentNode<SitemapQuery, SitemapQueryVariables>;
export const SuggestionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Suggestions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"catalogueSuggestions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}}]}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<SuggestionsQuery, SuggestionsQueryVariables>;
export const UpcomingEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UpcomingEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upcomingEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organiser"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"boothsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"boothsOwn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"demonstration"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UpcomingEventsQuery, UpcomingEventsQueryVariables>;
export const VerifyPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VerifyPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifyCertificate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"producerName"}},{"kind":"Field","name":{"kind":"Name","value":"productCode"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"extendedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAgainstSource"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revocation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"renditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<VerifyPageQuery, VerifyPageQueryVariables>;
export const RecordDecisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordDecision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecognitionDecisionRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recognitionDecisionRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"productCode"}},{"kind":"Field","name":{"kind":"Name","value":"verificationCode"}},{"kind":"Field","name":{"kind":"Name","value":"awardedStars"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RecordDecisionMutation, RecordDecisionMutationVariables>;
export const RevokeCertificateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeCertificate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CertificateRevokeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certificateRevoke"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeCertificateMutation, RevokeCertificateMutationVariables>;
export const CouncilsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Councils"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"councils"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"scores"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CouncilsQuery, CouncilsQueryVariables>;
export const CurrentRubricDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CurrentRubric"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentRubricVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<CurrentRubricQuery, CurrentRubricQueryVariables>;
export const ScoringSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ScoringSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"councilSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScoredItem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScoredItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"finalStar"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sheetCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalSum"}},{"kind":"Field","name":{"kind":"Name","value":"average"}},{"kind":"Field","name":{"kind":"Name","value":"minTotal"}},{"kind":"Field","name":{"kind":"Name","value":"maxTotal"}},{"kind":"Field","name":{"kind":"Name","value":"spread"}},{"kind":"Field","name":{"kind":"Name","value":"starByPoints"}},{"kind":"Field","name":{"kind":"Name","value":"starByMinima"}},{"kind":"Field","name":{"kind":"Name","value":"proposedStar"}},{"kind":"Field","name":{"kind":"Name","value":"failedMinima"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"star"}},{"kind":"Field","name":{"kind":"Name","value":"requiredPoints"}},{"kind":"Field","name":{"kind":"Name","value":"pointsSum"}},{"kind":"Field","name":{"kind":"Name","value":"sheetsBelow"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<ScoringSessionQuery, ScoringSessionQueryVariables>;
export const LookAtSheetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LookAtSheet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"itemId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sheetId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"item"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"itemId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"sheets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalSum"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"sheet"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sheetId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScoreSheet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"points"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LookAtSheetQuery, LookAtSheetQueryVariables>;
export const ScoringProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ScoringProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]}}]} as unknown as DocumentNode<ScoringProgressQuery, ScoringProgressQueryVariables>;
export const SetUpCouncilDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetUpCouncil"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CouncilCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"councilCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"council"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SetUpCouncilMutation, SetUpCouncilMutationVariables>;
export const SetCouncilRulesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetCouncilRules"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CouncilRuleSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"councilRuleSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SetCouncilRulesMutation, SetCouncilRulesMutationVariables>;
export const PlanSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CouncilSessionCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"councilSessionCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<PlanSessionMutation, PlanSessionMutationVariables>;
export const AddToAgendaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddToAgenda"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CouncilSessionAddItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"councilSessionAddItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AddToAgendaMutation, AddToAgendaMutationVariables>;
export const OpenSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CouncilSessionOpenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"councilSessionOpen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OpenSessionMutation, OpenSessionMutationVariables>;
export const SaveScoresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveScores"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScoreSheetSaveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scoreSheetSave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sheet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SaveScoresMutation, SaveScoresMutationVariables>;
export const HandInScoresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HandInScores"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScoreSheetSubmitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scoreSheetSubmit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sheet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receipt"}},{"kind":"Field","name":{"kind":"Name","value":"serverTotal"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<HandInScoresMutation, HandInScoresMutationVariables>;
export const CloseSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CouncilSessionCloseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"councilSessionClose"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CloseSessionMutation, CloseSessionMutationVariables>;
export const ReleaseSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReleaseSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CouncilSessionReleaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"councilSessionRelease"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ReleaseSessionMutation, ReleaseSessionMutationVariables>;
export const OfficialSheetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfficialSheet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rubricSheet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"maxPoints"}},{"kind":"Field","name":{"kind":"Name","value":"scoredCriteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"maxPoints"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"printed"}},{"kind":"Field","name":{"kind":"Name","value":"caseNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"minima"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"star"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OfficialSheetQuery, OfficialSheetQueryVariables>;
export const BeginDossierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeginDossier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DossierCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossierCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierStep"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DossierStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dossier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}}]}}]} as unknown as DocumentNode<BeginDossierMutation, BeginDossierMutationVariables>;
export const FillInDossierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FillInDossier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DossierUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossierUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierStep"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DossierStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dossier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}}]}}]} as unknown as DocumentNode<FillInDossierMutation, FillInDossierMutationVariables>;
export const FillInReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FillInReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DossierReportUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossierReportUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierStep"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DossierStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dossier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}}]}}]} as unknown as DocumentNode<FillInReportMutation, FillInReportMutationVariables>;
export const ReceiveSamplesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReceiveSamples"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DossierSamplesRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossierSamplesRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierStep"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DossierStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dossier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}}]}}]} as unknown as DocumentNode<ReceiveSamplesMutation, ReceiveSamplesMutationVariables>;
export const CheckDossierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckDossier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DossierCheckRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossierCheckRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierStep"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DossierStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dossier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}}]}}]} as unknown as DocumentNode<CheckDossierMutation, CheckDossierMutationVariables>;
export const AssessMyselfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssessMyself"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DossierSelfScoreInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossierSelfScore"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierStep"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DossierStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dossier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}}]}}]} as unknown as DocumentNode<AssessMyselfMutation, AssessMyselfMutationVariables>;
export const AddEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DossierEvidenceAddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossierEvidenceAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierStep"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DossierStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dossier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}}]}}]} as unknown as DocumentNode<AddEvidenceMutation, AddEvidenceMutationVariables>;
export const LodgeDossierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LodgeDossier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DossierSubmitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossierSubmit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierStep"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DossierStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dossier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}}]}}]} as unknown as DocumentNode<LodgeDossierMutation, LodgeDossierMutationVariables>;
export const AssessAsCommuneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssessAsCommune"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CommuneAssessmentRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communeAssessmentRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierStep"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DossierStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dossier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}}]}}]} as unknown as DocumentNode<AssessAsCommuneMutation, AssessAsCommuneMutationVariables>;
export const ForwardDossierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ForwardDossier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DossierForwardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossierForward"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierStep"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DossierStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dossier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}}]}}]} as unknown as DocumentNode<ForwardDossierMutation, ForwardDossierMutationVariables>;
export const AcceptDossierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptDossier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DossierAcceptInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossierAccept"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierStep"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DossierStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dossier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}}]}}]} as unknown as DocumentNode<AcceptDossierMutation, AcceptDossierMutationVariables>;
export const ProposeListingChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeListingChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ListingChangeProposeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listingChangePropose"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listingChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposedChange"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposedChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListingChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"baseVersion"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}}]}}]}}]} as unknown as DocumentNode<ProposeListingChangeMutation, ProposeListingChangeMutationVariables>;
export const WithdrawListingChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawListingChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ListingChangeWithdrawInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listingChangeWithdraw"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listingChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposedChange"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposedChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListingChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"baseVersion"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}}]}}]}}]} as unknown as DocumentNode<WithdrawListingChangeMutation, WithdrawListingChangeMutationVariables>;
export const AcceptListingChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptListingChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ListingChangeAcceptInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listingChangeAccept"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listingChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposedChange"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposedChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListingChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"baseVersion"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}}]}}]}}]} as unknown as DocumentNode<AcceptListingChangeMutation, AcceptListingChangeMutationVariables>;
export const ReturnListingChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnListingChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ListingChangeReturnInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listingChangeReturn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listingChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposedChange"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposedChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListingChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"baseVersion"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}}]}}]}}]} as unknown as DocumentNode<ReturnListingChangeMutation, ReturnListingChangeMutationVariables>;
export const ListingChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListingChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ListingChangeFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listingChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposedChange"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"proposer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposedChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListingChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"baseVersion"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}}]}}]}}]} as unknown as DocumentNode<ListingChangesQuery, ListingChangesQueryVariables>;
export const SignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const MeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"producerId"}}]}}]}}]}}]} as unknown as DocumentNode<MeQuery, MeQueryVariables>;
export const AddPersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AddPersonMutation, AddPersonMutationVariables>;
export const GrantRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GrantRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RoleGrantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roleGrant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roleGrant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<GrantRoleMutation, GrantRoleMutationVariables>;
export const RequestSignInCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestSignInCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInCodeRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signInCodeRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RequestSignInCodeMutation, RequestSignInCodeMutationVariables>;
export const SignInWithCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignInWithCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInWithCodeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signInWithCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SignInWithCodeMutation, SignInWithCodeMutationVariables>;
export const MakeSignInCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MakeSignInCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signInCodeCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"personId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<MakeSignInCodeMutation, MakeSignInCodeMutationVariables>;
export const ProducerHomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProducerHome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myProducers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"myProducerTasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"listingChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<ProducerHomeQuery, ProducerHomeQueryVariables>;
export const TranslationGapsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TranslationGaps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TranslationGapFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"translationGaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<TranslationGapsQuery, TranslationGapsQueryVariables>;
export const SearchSynonymsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchSynonyms"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"searchSynonyms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"terms"}},{"kind":"Field","name":{"kind":"Name","value":"finds"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<SearchSynonymsQuery, SearchSynonymsQueryVariables>;
export const SaveSearchSynonymDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveSearchSynonym"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SearchSynonymSaveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"searchSynonymSave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"synonym"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"terms"}},{"kind":"Field","name":{"kind":"Name","value":"finds"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SaveSearchSynonymMutation, SaveSearchSynonymMutationVariables>;
export const PlaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Place"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commune"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"province"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<PlaceQuery, PlaceQueryVariables>;
export const MyProducerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyProducer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Producer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyProducerQuery, MyProducerQueryVariables>;
export const AddProducerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddProducer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProducerCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"producerCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AddProducerMutation, AddProducerMutationVariables>;
export const ChangeProductPriceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeProductPrice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"updatedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeProductPriceMutation, ChangeProductPriceMutationVariables>;
export const AddProductDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddProduct"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnteredProduct"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnteredProduct"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]} as unknown as DocumentNode<AddProductMutation, AddProductMutationVariables>;
export const SubmitProductDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitProduct"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductSubmitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productSubmit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnteredProduct"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnteredProduct"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]} as unknown as DocumentNode<SubmitProductMutation, SubmitProductMutationVariables>;
export const ReturnProductDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnProduct"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductReturnInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productReturn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnteredProduct"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnteredProduct"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]} as unknown as DocumentNode<ReturnProductMutation, ReturnProductMutationVariables>;
export const RestoreProductVersionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreProductVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductVersionRestoreInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productVersionRestore"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnteredProduct"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnteredProduct"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]} as unknown as DocumentNode<RestoreProductVersionMutation, RestoreProductVersionMutationVariables>;
export const PublishProductDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishProduct"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductPublishInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productPublish"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnteredProduct"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnteredProduct"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]} as unknown as DocumentNode<PublishProductMutation, PublishProductMutationVariables>;
export const ProductVersionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductVersions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProductVersionsQuery, ProductVersionsQueryVariables>;
export const CompareProductVersionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompareProductVersions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productVersionCompare"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]} as unknown as DocumentNode<CompareProductVersionsQuery, CompareProductVersionsQueryVariables>;
export const UpdateOfferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateOffer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OfferUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offerUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnteredProduct"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"updatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"baseAmount"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supply"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthlyCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"capacityUnit"}},{"kind":"Field","name":{"kind":"Name","value":"seasonMonths"}},{"kind":"Field","name":{"kind":"Name","value":"stockState"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unusual"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnteredProduct"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]} as unknown as DocumentNode<UpdateOfferMutation, UpdateOfferMutationVariables>;
export const OfferHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfferHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"offerHistory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OfferHistoryQuery, OfferHistoryQueryVariables>;
export const AddEventDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddEvent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PromotionEventCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"promotionEventCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AddEventMutation, AddEventMutationVariables>;
export const RecordParticipationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordParticipation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ParticipationRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"participationRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"participation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RecordParticipationMutation, RecordParticipationMutationVariables>;
export const RecordOutcomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordOutcome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EventOutcomeRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventOutcomeRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RecordOutcomeMutation, RecordOutcomeMutationVariables>;
export const SaveEventCallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveEventCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EventCallSaveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventCallSave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SaveEventCallMutation, SaveEventCallMutationVariables>;
export const ApplyForEventDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyForEvent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EventApplyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventApply"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ApplyForEventMutation, ApplyForEventMutationVariables>;
export const SaveBoothDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveBooth"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BoothSaveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"boothSave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"booth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SaveBoothMutation, SaveBoothMutationVariables>;
export const SaveBudgetLineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveBudgetLine"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EventBudgetLineSaveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventBudgetLineSave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SaveBudgetLineMutation, SaveBudgetLineMutationVariables>;
export const SaveAnswersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveAnswers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScoreSheetSaveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scoreSheetSave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sheet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SaveAnswersMutation, SaveAnswersMutationVariables>;
export const PollProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PollProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"sinceRevision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"serverTime"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendance"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PollProgressQuery, PollProgressQueryVariables>;
export const AddBuyerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddBuyer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BuyerCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"buyerCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"buyer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AddBuyerMutation, AddBuyerMutationVariables>;
export const RecordTradeContractDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordTradeContract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TradeContractRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tradeContractRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RecordTradeContractMutation, RecordTradeContractMutationVariables>;
export const ReportSalesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportSales"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SalesReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"salesReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ReportSalesMutation, ReportSalesMutationVariables>;
export const AddCuratedListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddCuratedList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CuratedListCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"curatedListCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AddCuratedListMutation, AddCuratedListMutationVariables>;
export const BeginChainDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeginChain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ValueChainCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valueChainCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<BeginChainMutation, BeginChainMutationVariables>;
export const AddParticipantDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddParticipant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChainParticipantAddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chainParticipantAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"participant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AddParticipantMutation, AddParticipantMutationVariables>;
export const AddLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChainLinkAddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chainLinkAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AddLinkMutation, AddLinkMutationVariables>;
export const RecordContractDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordContract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LinkageContractRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkageContractRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RecordContractMutation, RecordContractMutationVariables>;
export const AddLotDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddLot"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LotCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lotCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AddLotMutation, AddLotMutationVariables>;
export const PublishLotDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishLot"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LotPublishInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lotPublish"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<PublishLotMutation, PublishLotMutationVariables>;