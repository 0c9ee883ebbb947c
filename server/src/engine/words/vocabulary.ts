/** Words of these reports that are easily typed twice and hardly ever meet themselves. No verb that is a noun, too (规定规定). */
const words = `
政府 政务 信息 公开 工作 联系 管理 服务 平台 建设 保障 监督 制度 机制 机构 人员 单位 部门 申请 办理 答复 受理 处理 收到 发布 内容
栏目 网站 网络 媒体 渠道 方式 形式 程序 流程 规范 标准 目录 指南 条例 文件 政策 解读 回应 关切 群众 公众 社会 企业 公民 法人 复议
诉讼 行政 案件 事项 数据 数量 情况 问题 措施 改进 整改 落实 推进 推动 加强 完善 健全 提升 提高 强化 优化 深化 细化 做好 开展 进行
实施 执行 实现 确保 坚持 围绕 聚焦 不断 持续 积极 主动 及时 全面 严格 认真 有效 依法 依规 审核 审查 审批 保密 安全 培训 考核 评议
评估 检查 督查 指导 协调 沟通 合作 配合 责任 领导 主体 体系 能力 水平 质量 效率 效果 成效 质效 透明 年度 全年 本年 上年 今年 目前
当前 存在 不足 短板 薄弱 环节 领域 重点 关键 核心 中心 全区 全市 全县 我区 我市 我县 我局 我镇 街道 社区 乡镇 财政 预算 决算 收费
收取 费用 许可 处罚 强制 采购 项目 重大 民生 教育 医疗 卫生 就业 环境 生态 保护 发展 经济 产业 投资 营商 决策 会议 活动 宣传 咨询
投诉 举报 意见 建议 提案 征集 调查 反馈 互动 交流 访谈 公告 公示 通告 公报 档案 查阅 查询 检索 下载 登录 账号 微信 视频 电话 地址
邮箱 邮编 其中 同时 此外 通过 根据 按照 依据 以及 包括 涉及 相关 有关 各级 各类 各项 国家 中央 人民 党委 党组 书记 局长 主任 小组
科室 专人 队伍 业务 知识 学习 精神 思想 新增 更新 维护 运行 运维 统一 集中 规章 结果 维持 纠正 总计 件数
国务院 办公室 办公厅 公众号 新媒体 透明度 规范性 标准化 信息化 依申请 进一步 下一步 各部门 责任制 常态化 信息处理费
`;

const known: ReadonlySet<string> = new Set(words.trim().split(/\s+/));

/** Whether the text is one of the words, or several of them in a row. */
export function isKnown(text: string): boolean {
  if (known.has(text)) return true;
  for (let length = 2; length <= text.length - 2; length += 1) {
    if (known.has(text.slice(0, length)) && isKnown(text.slice(length))) return true;
  }
  return false;
}
