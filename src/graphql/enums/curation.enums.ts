import type { AuditAction, ReviewDecision, Role } from '../../domain';
import { createEnum } from './create-enum';

export const ReviewDecisionEnum = createEnum<ReviewDecision>(
  'ReviewDecision',
  'What a curator decides about a finding (复核结论).',
  {
    CONFIRMED: 'The finding is right: the report says something wrong (属实).',
    DISMISSED: 'The report is in order all the same (不成立).',
  },
);

/** What an import can come to, `REJECTED` if the document gave no report. */
export type ImportOutcome = 'CREATED' | 'REVISED' | 'UNCHANGED' | 'REJECTED';

export const ImportOutcomeEnum = createEnum<ImportOutcome>(
  'ImportOutcome',
  'What an import came to (导入结果).',
  {
    CREATED: 'The report is new (新增).',
    REVISED: 'The report has a new revision (新版本).',
    UNCHANGED: 'The report was read from these very bytes before; nothing changed (无变化).',
    REJECTED: 'The document gave no report; the diagnostics say why (未能导入).',
  },
);

export const CuratorRoleEnum = createEnum<Role>('CuratorRole', 'What a credential may do (角色).', {
  CURATOR: 'Import, retract, restore and review (编辑).',
  ADMIN: 'The same, and read the audit log (管理员).',
});

export const ReportAuditActionEnum = createEnum<AuditAction>(
  'ReportAuditAction',
  'What the audit log keeps (操作).',
  {
    UPLOAD_DOCUMENT: 'A document was uploaded (上传文件).',
    IMPORT_REPORT: 'A report was imported (导入年报).',
    RETRACT_REPORT: 'A report was retracted (撤回年报).',
    RESTORE_REVISION: 'An earlier revision was made current again (恢复版本).',
    REVIEW_FINDING: 'A finding was reviewed (复核).',
    CREATE_TOKEN: 'A token was made (新建令牌).',
    REVOKE_TOKEN: 'A token was revoked (吊销令牌).',
  },
);
