#include "reportbar.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextDocument>
#include <QTextObjectInterface>

#ifdef Q_MOC_RUN // reads no includes, and asks what this is
Q_DECLARE_INTERFACE(QTextObjectInterface, "org.qt-project.Qt.QTextObjectInterface")
#endif

namespace restaurant {

namespace {

enum Property { Share = QTextFormat::UserProperty, Filled, Ground, Line };
constexpr int barType = QTextFormat::UserObject + 1;

class BarPainter final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    using QObject::QObject;

    QSizeF intrinsicSize(QTextDocument * /*document*/, int /*place*/,
                         const QTextFormat &format) override
    {
        const qreal line = format.doubleProperty(Line);
        return {5 * line, line / 4};
    }
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument * /*document*/,
                    int /*place*/, const QTextFormat &format) override
    {
        QRectF filled = rect;
        filled.setWidth(rect.width() * format.doubleProperty(Share));
        painter->fillRect(rect, format.property(Ground).value<QColor>());
        painter->fillRect(filled, format.property(Filled).value<QColor>());
    }
};

} // namespace

QTextCharFormat barFormat(const ReportBar &bar, qreal line)
{
    QTextCharFormat format;
    format.setObjectType(barType);
    format.setProperty(Share, bar.share);
    format.setProperty(Filled, bar.colour);
    format.setProperty(Ground, bar.ground);
    format.setProperty(Line, line);
    return format;
}

void drawBarsIn(QTextDocument &document)
{
    QAbstractTextDocumentLayout *layout = document.documentLayout();
    if (!layout->handlerForObject(barType))
        layout->registerHandler(barType, new BarPainter(&document));
}

} // namespace restaurant

#include "reportbar.moc"
