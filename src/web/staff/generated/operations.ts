import type { Listed } from '../ask/listed.ts';
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

/** Why one criterion was changed. */
export type ChangeReasonInput = {
  /** The criterion. */
  criterionId: Scalars['ID']['input'];
  /** One line. */
  reason: Scalars['String']['input'];
};

/** What stands in the way of closing or releasing a product. New values may be added. */
export type CloseObstacleCode =
  /** It has not been opened: rate it, or take it off the agenda. */
  | 'NOT_OPENED'
  /** Members have not handed in: wait, or record them as absent. */
  | 'NOT_SUBMITTED'
  /** No sheet would count. */
  | 'NO_SHEETS'
  /** The chair takes no part in its rating. */
  | 'QUORUM_CHAIR'
  /** Too few members take part in its rating. */
  | 'QUORUM_MEMBERS'
  /** The sheets are further apart than the limit: have it scored again, or give the reason why the result stands. */
  | 'SPREAD_UNSETTLED';

/** Whether a member finds a condition of the sheet to apply. */
export type ConditionMarkInput = {
  /** A condition of the sheet, such as one that excludes a dossier. */
  conditionId: Scalars['ID']['input'];
  /** True: it applies (for one that must be met: it is not met). False takes the mark back. */
  marked: Scalars['Boolean']['input'];
  /** Why; needed when marked. */
  remark?: InputMaybe<Scalars['String']['input']>;
};

/** Reasons why ConflictDeclare was refused. New values may be added. */
export type ConflictDeclareErrorCode =
  /** The tie is recorded already. */
  | 'ALREADY_RECUSED'
  /** The result of the product is released and stands. */
  | 'CLOSED'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** No sheet of the closed product would count any more. */
  | 'LAST_SHEET'
  /** The person is not invited to the session. */
  | 'NOT_A_MEMBER'
  /** There is no such session, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** A tie of the viewer to a product. */
export type ConflictDeclareInput = {
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** What the tie is, e.g. a relative works there. */
  reason: Scalars['String']['input'];
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

/** Reasons why NoticeReadAll was refused. New values may be added. */
export type NoticeReadAllErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** Up to where the inbox was read. */
export type NoticeReadAllInput = {
  /** Made by the client, 8–64 characters. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** The newest notice the client had shown: what came after it stays unread. Without it, all. */
  upToId?: InputMaybe<Scalars['ID']['input']>;
};

/** Reasons why NoticeRead was refused. New values may be added. */
export type NoticeReadErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** Which notices were read. */
export type NoticeReadInput = {
  /** Global ids, 1 to 100. Those of others and those read before are passed over. */
  ids: Array<Scalars['ID']['input']>;
  /** Made by the client, 8–64 characters. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Reasons why PasswordChange was refused. New values may be added. */
export type PasswordChangeErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The new password is the old one. */
  | 'SAME_PASSWORD'
  /** Too many wrong tries; the message says how long to wait. */
  | 'TRY_LATER'
  /** The new password is too short, too long or too easy to guess. */
  | 'WEAK_PASSWORD'
  /** The current password is wrong. */
  | 'WRONG_CREDENTIALS';

/** The old password and the new one. Has no operationId: passwords leave no trace. */
export type PasswordChangeInput = {
  /** The password of now (mật khẩu hiện tại). */
  currentPassword: Scalars['String']['input'];
  /** The new password (mật khẩu mới): 12–256 characters, no other rule but that it must not be easy to guess. */
  newPassword: Scalars['String']['input'];
};

/** For which levels a member must write a remark (nhận xét). */
export type RemarkRule =
  /** For the lowest level of a criterion. */
  | 'LOWEST_LEVEL'
  /** For none. The default: decision 26/2026 asks for none. */
  | 'NONE'
  /** For levels of 0 points. */
  | 'NO_POINTS';

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

/** Why the result of a product was worked out once more. */
export type RoundKind =
  /** Opened again because it was closed by mistake. */
  | 'CORRECTION'
  /** Counted again without scoring, because a member turned out to have a tie to the product or the rules of the session changed. */
  | 'RECOUNT'
  /** Scored again after a discussion (chấm lại). */
  | 'RESCORING'
  /** The first scoring (chấm lần đầu). */
  | 'SCORING';

/** What follows when a condition of a sheet is met or not. */
export type RubricConditionKind =
  /** When it is so, the dossier is excluded (bị loại). */
  | 'EXCLUDES'
  /** It must be so for the product to be scored (yêu cầu). */
  | 'REQUIRES'
  /** When it is so, nothing further is scored (không đánh giá các bước tiếp theo). */
  | 'STOPS';

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

/** Reasons why ScoreSheetExplain was refused. New values may be added. */
export type ScoreSheetExplainErrorCode =
  /** The member is recorded as absent for this product. */
  | 'ABSENT'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** Scoring is closed. What was sent now was not stored: keep it on the device as evidence, discard nothing. */
  | 'LOCKED'
  /** A criterion named is the same as in the version before. */
  | 'NOT_CHANGED'
  /** There is no such product on an agenda. */
  | 'NOT_FOUND'
  /** Scoring has not been opened yet. */
  | 'NOT_OPEN'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The member has a tie to the product and takes no part in its rating. */
  | 'RECUSED'
  /** The sheet has been handed in and cannot be changed. */
  | 'SUBMITTED';

/** Reasons for changed criteria. */
export type ScoreSheetExplainInput = {
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** One for each criterion; replaces its reason. */
  reasons: Array<ChangeReasonInput>;
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

/** Reasons why SessionAttendanceRecord was refused. New values may be added. */
export type SessionAttendanceRecordErrorCode =
  /** The member has handed in a sheet and cannot be absent. */
  | 'HANDED_IN'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** Scoring of a product named is closed; who was there for it stands. */
  | 'ITEM_CLOSED'
  /** There is no such session, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The session is in a phase in which this cannot be done; the payload holds it. */
  | 'WRONG_PHASE';

/** Whether somebody takes part. */
export type SessionAttendanceRecordInput = {
  /** Products for which the member is absent all the same (came late, left early); replaces the list, left out it stays. */
  absentForItemIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether the member takes part in the session. */
  attendance: Attendance;
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** A member of the session. */
  personId: Scalars['ID']['input'];
  /** A note for the minutes. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Reasons why SessionItemClose was refused. New values may be added. */
export type SessionItemCloseErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such product on an agenda, or it may not be seen. */
  | 'NOT_FOUND'
  /** Something stands in the way; the payload lists it. */
  | 'NOT_READY'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The product is in a phase in which this cannot be done; the message says who brought it there, the payload holds it. */
  | 'WRONG_PHASE';

/** Closing one product. */
export type SessionItemCloseInput = {
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
};

/** Reasons why SessionItemOpen was refused. New values may be added. */
export type SessionItemOpenErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such product on an agenda, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The session is not open. */
  | 'SESSION_NOT_OPEN'
  /** The product is in a phase in which this cannot be done; the message says who brought it there, the payload holds it. */
  | 'WRONG_PHASE';

/** Opening one product. */
export type SessionItemOpenInput = {
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
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

/** Reasons why SessionItemRelease was refused. New values may be added. */
export type SessionItemReleaseErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such product on an agenda, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Members were taken out after the close and the quorum is not there any more: open the product again, or release it by itself with the reason why it stands. */
  | 'QUORUM_LOST'
  /** The sheets are further apart than the limit and no reason is given. */
  | 'SPREAD_UNSETTLED'
  /** The product is in a phase in which this cannot be done; the message says who brought it there, the payload holds it. */
  | 'WRONG_PHASE';

/** Releasing the result of one product. */
export type SessionItemReleaseInput = {
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** Why the result stands although members taken out after the close undid the quorum. */
  quorumReason?: InputMaybe<Scalars['String']['input']>;
  /** Why a spread above the limit may stand, where that is not decided yet. */
  spreadReason?: InputMaybe<Scalars['String']['input']>;
};

/** Reasons why SessionItemReopen was refused. New values may be added. */
export type SessionItemReopenErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** A person named has no sheet that counts for this product. */
  | 'NOT_COUNTED'
  /** There is no such product on an agenda, or it may not be seen. */
  | 'NOT_FOUND'
  /** The rules of the session allow no further round of scoring. */
  | 'NO_ROUND_LEFT'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The product is in a phase in which this cannot be done; the message says who brought it there, the payload holds it. */
  | 'WRONG_PHASE';

/** Opening a closed product again. */
export type SessionItemReopenInput = {
  /** RESCORING after a discussion, as often as the rules allow, or CORRECTION of a mistaken close. RESCORING when left out. */
  kind?: InputMaybe<RoundKind>;
  /** Members whose sheets are handed back as another version; all that count when left out. The sheets of the others stay and count. */
  memberIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** Why, for the minutes; it must not quote points. */
  reason: Scalars['String']['input'];
};

/** Reasons why SessionItemSpreadKeep was refused. New values may be added. */
export type SessionItemSpreadKeepErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such product on an agenda, or it may not be seen. */
  | 'NOT_FOUND'
  /** The sheets are not further apart than the limit. */
  | 'NO_ALARM'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Who has a tie to the product decides nothing about it. */
  | 'TIED'
  /** The product is in a phase in which this cannot be done; the message says who brought it there, the payload holds it. */
  | 'WRONG_PHASE';

/** Letting a spread stand. */
export type SessionItemSpreadKeepInput = {
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** Why it stands, for the minutes. */
  reason: Scalars['String']['input'];
};

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

/** Reasons why SessionRemind was refused. New values may be added. */
export type SessionRemindErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such session, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The session is in a phase in which this cannot be done; the payload holds it. */
  | 'WRONG_PHASE';

/** Reminding members whose sheets are missing. */
export type SessionRemindInput = {
  /** Only for this product; all open ones when left out. */
  itemId?: InputMaybe<Scalars['ID']['input']>;
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
};

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

/** Why a spread above the limit may stand. */
export type SpreadReasonInput = {
  /** The product on the agenda. */
  itemId: Scalars['ID']['input'];
  /** The reason, for the minutes. */
  reason: Scalars['String']['input'];
};

export type AppCommunesQueryVariables = Exact<{ [key: string]: never; }>;


export type AppCommunesQuery = { communes: { nodes: Array<{ id: string, code: string, fullName: string }> } };

export type AppConflictDeclareMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ConflictDeclareInput;
}>;


export type AppConflictDeclareMutation = { done: { userErrors: Array<{ code: ConflictDeclareErrorCode, message: string, field: Array<string> | null }> } };

export type AppProgressQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  since?: InputMaybe<Scalars['String']['input']>;
}>;


export type AppProgressQuery = { sessionProgress: { revision: string, phase: SessionPhase, serverTime: string, items: Array<{ position: number, phase: SessionItemPhase, round: number, criteria: number, submitted: number, expected: number, recused: number, absent: number, quorum: { present: number, needed: number, met: boolean } }> | null, members: Array<{ role: CouncilRole, attendance: Attendance, person: { id: string, name: string } | null, cells: Array<{ position: number, state: SheetProgressState, answered: number, lastSeenAt: string | null }> }> | null } | null };

export type AppControlQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AppControlQuery = { councilSession: { id: string, number: string, phase: SessionPhase, rule: { opening: SessionOpeningMode, spreadLimit: string } | null, items: Array<{ id: string, position: number, productName: string | null, phase: SessionItemPhase, round: number, spreadAlarm: boolean | null, spreadReason: string | null, result: { average: string, minTotal: number, maxTotal: number, spread: number, sheetCount: number, proposedStar: number } | null }> } | null };

export type AppSessionOpenMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: CouncilSessionOpenInput;
}>;


export type AppSessionOpenMutation = { done: { userErrors: Array<{ code: CouncilSessionOpenErrorCode, message: string, field: Array<string> | null }> } };

export type AppSessionCloseMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: CouncilSessionCloseInput;
}>;


export type AppSessionCloseMutation = { done: { obstacles: Array<{ code: CloseObstacleCode, needed: number, present: number, people: Array<{ id: string, name: string }>, item: { id: string, position: number } }> | null, userErrors: Array<{ code: CouncilSessionCloseErrorCode, message: string, field: Array<string> | null }> } };

export type AppSessionReleaseMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: CouncilSessionReleaseInput;
}>;


export type AppSessionReleaseMutation = { done: { obstacles: Array<{ code: CloseObstacleCode, needed: number, present: number, people: Array<{ id: string, name: string }>, item: { id: string, position: number } }> | null, userErrors: Array<{ code: CouncilSessionReleaseErrorCode, message: string, field: Array<string> | null }> } };

export type AppItemOpenMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: SessionItemOpenInput;
}>;


export type AppItemOpenMutation = { done: { userErrors: Array<{ code: SessionItemOpenErrorCode, message: string, field: Array<string> | null }> } };

export type AppItemCloseMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: SessionItemCloseInput;
}>;


export type AppItemCloseMutation = { done: { obstacles: Array<{ code: CloseObstacleCode, needed: number, present: number, people: Array<{ id: string, name: string }>, item: { id: string, position: number } }> | null, userErrors: Array<{ code: SessionItemCloseErrorCode, message: string, field: Array<string> | null }> } };

export type AppItemReleaseMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: SessionItemReleaseInput;
}>;


export type AppItemReleaseMutation = { done: { obstacles: Array<{ code: CloseObstacleCode, needed: number, present: number, people: Array<{ id: string, name: string }>, item: { id: string, position: number } }> | null, userErrors: Array<{ code: SessionItemReleaseErrorCode, message: string, field: Array<string> | null }> } };

export type AppItemSpreadKeepMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: SessionItemSpreadKeepInput;
}>;


export type AppItemSpreadKeepMutation = { done: { userErrors: Array<{ code: SessionItemSpreadKeepErrorCode, message: string, field: Array<string> | null }> } };

export type AppItemReopenMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: SessionItemReopenInput;
}>;


export type AppItemReopenMutation = { done: { userErrors: Array<{ code: SessionItemReopenErrorCode, message: string, field: Array<string> | null }> } };

export type AppAttendanceMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: SessionAttendanceRecordInput;
}>;


export type AppAttendanceMutation = { done: { userErrors: Array<{ code: SessionAttendanceRecordErrorCode, message: string, field: Array<string> | null }> } };

export type AppRemindMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: SessionRemindInput;
}>;


export type AppRemindMutation = { done: { personIds: Array<string> | null, userErrors: Array<{ code: SessionRemindErrorCode, message: string, field: Array<string> | null }> } };

export type ObstacleFragment = { code: CloseObstacleCode, needed: number, present: number, people: Array<{ id: string, name: string }>, item: { id: string, position: number } };

export type AppCouncilSessionQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AppCouncilSessionQuery = { councilSession: { id: string, number: string, heldOn: string, startsAt: string | null, place: string, phase: SessionPhase, revision: number, council: { id: string, name: string } | null, members: Array<{ role: CouncilRole, scores: boolean, attendance: Attendance, person: { id: string, name: string } | null }>, items: Array<{ id: string, position: number, productName: string | null, phase: SessionItemPhase, round: number, recusals: Array<{ reason: string, person: { id: string } | null }>, mySheet: { id: string, state: ScoreSheetState, totals: { answered: number, criteria: number } | null } | null, dossier: { id: string, commune: { id: string, name: string } | null, producer: { id: string, name: string } | null } | null }> } | null };

export type AppCouncilSessionsQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type AppCouncilSessionsQuery = { councilSessions: { nodes: Array<{ id: string, number: string, heldOn: string, startsAt: string | null, place: string, phase: SessionPhase, council: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AppEvidenceLinksQueryVariables = Exact<{
  itemId: Scalars['ID']['input'];
}>;


export type AppEvidenceLinksQuery = { node:
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
    | { id: string, dossier: { id: string, evidence: Array<{ id: string, file: { id: string, sha256: string, link: { url: string } | null } | null }> } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type AppFileStartMutationVariables = Exact<{
  input: FileUploadStartInput;
}>;


export type AppFileStartMutation = { done: { upload: { id: string, address: string, smallestPart: number, largestPart: number } | null, userErrors: Array<{ code: FileUploadStartErrorCode, message: string, field: Array<string> | null }> } };

export type AppFileFinishMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: FileUploadFinishInput;
}>;


export type AppFileFinishMutation = { done: { file: { id: string, name: string } | null, userErrors: Array<{ code: FileUploadFinishErrorCode, message: string, field: Array<string> | null }> } };

export type AppFindQueryVariables = Exact<{
  text: Scalars['String']['input'];
}>;


export type AppFindQuery = { products: { nodes: Array<{ slug: string, name: string }> } };

export type AppInboxQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  unreadOnly: Scalars['Boolean']['input'];
}>;


export type AppInboxQuery = { inboxUnreadCount: number, inbox: { nodes: Array<{ id: string, title: string, body: string, detail: string | null, createdAt: string, readAt: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AppUnreadQueryVariables = Exact<{ [key: string]: never; }>;


export type AppUnreadQuery = { inboxUnreadCount: number };

export type AppNoticeReadMutationVariables = Exact<{
  input: NoticeReadInput;
}>;


export type AppNoticeReadMutation = { noticeRead: { unreadCount: number | null, userErrors: Array<{ code: NoticeReadErrorCode, message: string, field: Array<string> | null }> } };

export type AppNoticeReadAllMutationVariables = Exact<{
  input: NoticeReadAllInput;
}>;


export type AppNoticeReadAllMutation = { noticeReadAll: { userErrors: Array<{ code: NoticeReadAllErrorCode, message: string, field: Array<string> | null }> } };

export type AppPasswordChangeMutationVariables = Exact<{
  input: PasswordChangeInput;
}>;


export type AppPasswordChangeMutation = { passwordChange: { viewer: { mustChangePassword: boolean } | null, userErrors: Array<{ code: PasswordChangeErrorCode, message: string, field: Array<string> | null }> } };

export type AppScoreSheetQueryVariables = Exact<{
  itemId: Scalars['ID']['input'];
}>;


export type AppScoreSheetQuery = { node:
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
    | { position: number, productName: string | null, phase: SessionItemPhase, round: number, id: string, session: { id: string, number: string, phase: SessionPhase, rule: { remarkRule: RemarkRule, remarkCriteria: Array<string>, allowNoLevel: boolean, changeReasons: boolean } | null } | null, dossier: { id: string, commune: { id: string, name: string } | null, producer: { id: string, name: string } | null, evidence: Array<{ id: string, title: string, reference: string | null, issuedOn: string | null, expired: boolean, url: string | null, file: { id: string, name: string, mediaType: string, bytes: number, pages: number | null, sha256: string } | null, links: Array<{ pageFrom: number | null, pageTo: number | null, criterion: { id: string } | null }> }>, selfScores: Array<{ claim: string | null, criterion: { id: string } | null, option: { id: string } | null }> } | null, sheet: { id: string, name: string, maxPoints: number, conditions: Array<{ id: string, kind: RubricConditionKind, text: string, criterion: { id: string } | null }>, parts: Array<{ code: string, name: string, maxPoints: number, sections: Array<{ code: string, name: string, criteria: Array<{ id: string, criteria: Array<{ id: string, criteria: Array<{ id: string }> }> }> }> }>, scoredCriteria: Array<{ id: string, key: string, code: string, name: string, maxPoints: number, notes: Array<string>, options: Array<{ id: string, label: string, caseLabel: string | null, caseNumber: number | null, points: number, printed: boolean }> }> } | null, mySheet: { id: string, state: ScoreSheetState, version: number, revision: number, updatedAt: string, submittedAt: string | null, opinion: string | null, answers: Array<{ remark: string | null, flagged: boolean, revision: number, criterion: { id: string } | null, option: { id: string } | null }>, conditionMarks: Array<{ remark: string | null, condition: { id: string } | null }>, changes: Array<{ reason: string | null, criterion: { id: string } | null, before: { id: string } | null }>, receipt: { code: string, number: string, submittedAt: string, total: number } | null } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type AppScoreSheetSaveMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ScoreSheetSaveInput;
}>;


export type AppScoreSheetSaveMutation = { scoreSheetSave: { sheet: { id: string, state: ScoreSheetState, revision: number, answers: Array<{ remark: string | null, flagged: boolean, revision: number, criterion: { id: string } | null, option: { id: string } | null }> } | null, conflicts: Array<{ criterion: { id: string } | null, stored: { remark: string | null, flagged: boolean, revision: number, option: { id: string } | null } | null }> | null, userErrors: Array<{ code: ScoreSheetSaveErrorCode, message: string, field: Array<string> | null }> } };

export type AppScoreSheetExplainMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ScoreSheetExplainInput;
}>;


export type AppScoreSheetExplainMutation = { scoreSheetExplain: { userErrors: Array<{ code: ScoreSheetExplainErrorCode, message: string, field: Array<string> | null }> } };

export type AppScoreSheetSubmitMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ScoreSheetSubmitInput;
}>;


export type AppScoreSheetSubmitMutation = { scoreSheetSubmit: { criterionIds: Array<string> | null, serverTotal: number | null, sheet: { id: string, state: ScoreSheetState, submittedAt: string | null, receipt: { code: string, number: string, submittedAt: string, total: number } | null } | null, userErrors: Array<{ code: ScoreSheetSubmitErrorCode, message: string, field: Array<string> | null }> } };

export type AppViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type AppViewerQuery = { viewer: { login: string, mustChangePassword: boolean, person: { id: string, name: string }, roles: Array<{ id: string, role: Role, revokedAt: string | null, validFrom: string, validTo: string | null, unit:
        | { __typename: 'Commune' }
        | { __typename: 'District' }
        | { __typename: 'Province' }
       | null }> } | null };

export const AppAttendanceDocument = { id: 'de75dc7ac6e5105d62809161eace07b5d4ce8586f60eb600fdd4b1b4797d64ea', name: 'AppAttendance' } as Listed<AppAttendanceMutation, AppAttendanceMutationVariables>;
export const AppCommunesDocument = { id: '7c1251bb313712569388c015b3a77f606daf8c109b6d7302c8d70978f82e99c9', name: 'AppCommunes' } as Listed<AppCommunesQuery, AppCommunesQueryVariables>;
export const AppConflictDeclareDocument = { id: '47362f9644a6c481de1641223cefe1d4de1f0198f25b0e4178599807046027fb', name: 'AppConflictDeclare' } as Listed<AppConflictDeclareMutation, AppConflictDeclareMutationVariables>;
export const AppControlDocument = { id: '2eef1097bbb205a9fd0b4601ed1d4331534ca53e34c1306d6f16d84d618838f3', name: 'AppControl' } as Listed<AppControlQuery, AppControlQueryVariables>;
export const AppCouncilSessionDocument = { id: '16e4f0413c091afcc297ed1d744185948471015758cbc98270a08ebd5b2bf9dc', name: 'AppCouncilSession' } as Listed<AppCouncilSessionQuery, AppCouncilSessionQueryVariables>;
export const AppCouncilSessionsDocument = { id: '7d7743ee5f9c0897d3652eaf0687122f3c454338cfca5baef50b5e77f2788921', name: 'AppCouncilSessions' } as Listed<AppCouncilSessionsQuery, AppCouncilSessionsQueryVariables>;
export const AppEvidenceLinksDocument = { id: '14b65e1b164b771a524541e363d98d8efdc95c5277c0f28703d9e0938d607d00', name: 'AppEvidenceLinks' } as Listed<AppEvidenceLinksQuery, AppEvidenceLinksQueryVariables>;
export const AppFileFinishDocument = { id: 'f8176f7f549a506e2b418ce0dcf054de72822bfb23672c3c4852ef0f36c2d4be', name: 'AppFileFinish' } as Listed<AppFileFinishMutation, AppFileFinishMutationVariables>;
export const AppFileStartDocument = { id: 'adf3af22c81763870891cdd0d864582352d9a6e9b2d213eb4da331a1e45118ac', name: 'AppFileStart' } as Listed<AppFileStartMutation, AppFileStartMutationVariables>;
export const AppFindDocument = { id: '1122f2391f2df764ceac029254354129ff2e534609cdf4cc482deb36cf881bd5', name: 'AppFind' } as Listed<AppFindQuery, AppFindQueryVariables>;
export const AppInboxDocument = { id: '632e3f7aec87ec2ae25f19a9550a10a97301f37ae49cf51d1d9675429340b2d4', name: 'AppInbox' } as Listed<AppInboxQuery, AppInboxQueryVariables>;
export const AppItemCloseDocument = { id: '713622198b04baf1cf9133a7e05d02c68a5256a62ecb1e0b67b10dff57bc33d8', name: 'AppItemClose' } as Listed<AppItemCloseMutation, AppItemCloseMutationVariables>;
export const AppItemOpenDocument = { id: '31d34c92533e00d3f36224ff514fa2b224957f7ff35c3ce1bbd43a62bafd3ec0', name: 'AppItemOpen' } as Listed<AppItemOpenMutation, AppItemOpenMutationVariables>;
export const AppItemReleaseDocument = { id: '8028b918f58a7c30e569054a283681d88cc1dadc44fd8188772fcdde0ef9a91d', name: 'AppItemRelease' } as Listed<AppItemReleaseMutation, AppItemReleaseMutationVariables>;
export const AppItemReopenDocument = { id: 'c921f5520ce72e656565fa9089027ab3b48a5a1bdca08b0b795de3ca39e58b20', name: 'AppItemReopen' } as Listed<AppItemReopenMutation, AppItemReopenMutationVariables>;
export const AppItemSpreadKeepDocument = { id: '25eeb68d3429f4b7e882ad5997f5d9b6289ff291a7e6300190938f2757d02dc7', name: 'AppItemSpreadKeep' } as Listed<AppItemSpreadKeepMutation, AppItemSpreadKeepMutationVariables>;
export const AppNoticeReadAllDocument = { id: 'b8bcb6e5531fdd8e09722d9364cdc7b098ee3a42a5f0c628a826a53e754994bc', name: 'AppNoticeReadAll' } as Listed<AppNoticeReadAllMutation, AppNoticeReadAllMutationVariables>;
export const AppNoticeReadDocument = { id: '22a0f8e92e780b5d26d25c501289749b93125f2a0517daed1e682cb8ed2422e6', name: 'AppNoticeRead' } as Listed<AppNoticeReadMutation, AppNoticeReadMutationVariables>;
export const AppPasswordChangeDocument = { id: 'a242a2790c8c23f1d67d58803dd790eb6e3939c08b5aea9cc3fd6638ab666a5a', name: 'AppPasswordChange' } as Listed<AppPasswordChangeMutation, AppPasswordChangeMutationVariables>;
export const AppProgressDocument = { id: '6e0ba65a8b1029baa67a7c615bbc060b7fd788a37de0bf5a60cf1d7ad59871f0', name: 'AppProgress' } as Listed<AppProgressQuery, AppProgressQueryVariables>;
export const AppRemindDocument = { id: '5defd91f8599c5bb81405221a9091b4d7f937ffe1c6ae18cbbf355f885715abe', name: 'AppRemind' } as Listed<AppRemindMutation, AppRemindMutationVariables>;
export const AppScoreSheetDocument = { id: '90e207f77e55461309a7fdd4537b74af48973c0a0e680e16efb0d0f21f1bdf95', name: 'AppScoreSheet' } as Listed<AppScoreSheetQuery, AppScoreSheetQueryVariables>;
export const AppScoreSheetExplainDocument = { id: 'ecf581db64868b5fe5585a3c5dc18e12aa5ffddf9317d4ff1e4c07c3eab006a5', name: 'AppScoreSheetExplain' } as Listed<AppScoreSheetExplainMutation, AppScoreSheetExplainMutationVariables>;
export const AppScoreSheetSaveDocument = { id: '433631e09a1c5e83da5a4798b499c7431f80b4980b624673849f499c468d397d', name: 'AppScoreSheetSave' } as Listed<AppScoreSheetSaveMutation, AppScoreSheetSaveMutationVariables>;
export const AppScoreSheetSubmitDocument = { id: '1c9ec8b33892eb3ac21c84383dc9e731382d6801c89a88a01f0c11fff371f442', name: 'AppScoreSheetSubmit' } as Listed<AppScoreSheetSubmitMutation, AppScoreSheetSubmitMutationVariables>;
export const AppSessionCloseDocument = { id: 'f09cb3b542e4bc403b3f3b48209b36a687b19cc068ba9f6fb389887b3993fa5b', name: 'AppSessionClose' } as Listed<AppSessionCloseMutation, AppSessionCloseMutationVariables>;
export const AppSessionOpenDocument = { id: 'dfb7dd0da82f2867e46900723ac76d2ea9f1b2b89f93446f351e6316684995b4', name: 'AppSessionOpen' } as Listed<AppSessionOpenMutation, AppSessionOpenMutationVariables>;
export const AppSessionReleaseDocument = { id: '2c14b2a26abdf1fba47514b3c6f70057dadf10375610db01e4104ff1846afdd2', name: 'AppSessionRelease' } as Listed<AppSessionReleaseMutation, AppSessionReleaseMutationVariables>;
export const AppUnreadDocument = { id: '848314ae3399ec0c32878d1f364c03d0eeb4124978749179841329f8633611a4', name: 'AppUnread' } as Listed<AppUnreadQuery, AppUnreadQueryVariables>;
export const AppViewerDocument = { id: '3a81fe8b28d5fd657b438ffdb102cdc172c39f7bec88d9f49ee2af33b9ab4888', name: 'AppViewer' } as Listed<AppViewerQuery, AppViewerQueryVariables>;